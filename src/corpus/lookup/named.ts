/** Anything that has names: a food, a drug, a compound, a condition. See `docs/methods/lookup.md`. */
export interface Named {
  /** Unique over all entries of one look-up; matches as a name too. */
  readonly id: string;
  /** What sort of thing it is, for example `food` or `drug`. */
  readonly kind: string;
  /** Names of all languages, brands, aliases and codes; the order means nothing, empty means found by id only. */
  readonly names: readonly string[];
}

/** One entry that may be meant. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  /** The name of the entry that matched best; its first name when the id itself was typed. */
  readonly name: string;
  /** 0 to 1; 1 means the same words in the same order. The rule stands in `docs/methods/lookup.md`. */
  readonly score: number;
}

/** What a text names: one entry, none, or more than one. Candidates stand best first. */
export type LookupResult = (
  | {
      readonly status: 'recognised';
      readonly hit: Candidate;
      readonly score: number;
      /** The hit first, then other entries that were weighed and lost. */
      readonly candidates: readonly Candidate[];
    }
  | { readonly status: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | {
      readonly status: 'unrecognised';
      /** What could have been meant; empty when nothing comes near. */
      readonly candidates: readonly Candidate[];
    }
) & {
  /** The strength as typed, for example `500 mg`; absent when none was typed or when it is part of the name itself. */
  readonly strengthText?: string;
};

/** How to look a name up. */
export interface FindOptions {
  /** Only entries of these kinds; absent means all. */
  readonly kinds?: readonly string[];
  /** Most candidates to return; absent means 3. */
  readonly limit?: number;
  /** Lowest score, 0 to 1, that is still recognised; absent means `DEFAULT_THRESHOLD`. */
  readonly threshold?: number;
}

/** How to search. */
export interface SearchOptions {
  /** Only entries of these kinds; absent means all. */
  readonly kinds?: readonly string[];
  /** Most entries to return; absent means 10. */
  readonly limit?: number;
}

/** The lowest score that is recognised when the caller names none. */
export const DEFAULT_THRESHOLD = 0.75;
