import type { Assessment } from '../assess/index.ts';
import type { Corpus } from '../corpus/index.ts';
import type { Profile } from '../profile/index.ts';

/** What every report is made of. */
export interface ReportInput {
  readonly assessment: Assessment;
  readonly profile: Profile;
  readonly corpus: Corpus;
  /** Adds the derivation of every number. */
  readonly explain: boolean;
}
