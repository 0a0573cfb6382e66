import type { Profile } from '../../profile/index.ts';

/** What predicates are asked about; everything that is not stated stays undefined. */
export interface PersonFacts {
  readonly profile: Profile;
  /** Groups any of the person's medicines belongs to; undefined when medicines were not stated. */
  readonly drugGroups: ReadonlySet<string> | undefined;
  /** Groups a medicine belongs to by one way of giving it, where the way was not stated; absent: none. */
  readonly openDrugGroups?: ReadonlySet<string>;
  /** True when some medicine was not recognised: absence of a group is then unknown. */
  readonly unrecognisedMedicines: boolean;
  /** Condition ids with the wider ones they lie within; undefined when conditions were not stated. */
  readonly conditions: ReadonlySet<string> | undefined;
  /** True when some condition was not recognised: absence of a condition is then unknown. */
  readonly unrecognisedConditions: boolean;
  /** Whether a blood value lies above the range its laboratory or the authorities give; null or absent: not known. */
  readonly serumAboveRange?: boolean | null;
  readonly goals: ReadonlySet<string>;
  /** Compound families taken as supplement or medicine. */
  readonly compounds: ReadonlySet<string>;
}
