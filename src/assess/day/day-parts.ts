import type { LedgerItem } from '../intake/ledger-item.ts';
import type { InteractionHit } from '../interactions/index.ts';
import type { ResolvedMedication } from '../items/resolve-medications.ts';

/** What a day is made of. */
export interface DayParts {
  readonly medications: readonly ResolvedMedication[];
  readonly items: readonly LedgerItem[];
  readonly interactions: readonly InteractionHit[];
  /** Ids of condition rules that say stop, or may. */
  readonly stops: readonly string[];
  /** Ids of condition rules that refer because of age. */
  readonly ageRefers: readonly string[];
  /** Paths of medicines that neither the names nor the rules know: nothing about them was checked. */
  readonly unrecognised: ReadonlySet<string>;
  /** Ids of the rules that name each medicine in the form it is taken, whether they hold or not. */
  readonly rulesOf: ReadonlyMap<string, readonly string[]>;
  /** Paths of medicines that are injected, inhaled or put on the skin. */
  readonly notByMouth: ReadonlySet<string>;
}
