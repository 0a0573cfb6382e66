import type { Finding } from '../findings/finding.ts';

/** A finding with where it comes from; without a source that was seen it is unverified and says so. */
export interface SourcedFinding extends Finding {
  /** JSON path into the profile. */
  readonly input: string;
  /** Ids in the bibliography; empty when nobody wrote it down. */
  readonly sources: readonly string[];
  readonly verified: boolean;
}
