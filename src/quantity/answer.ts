/**
 * The three answers of this product. There is no fourth: never `NaN`, never zero for "not stated".
 * Every number that leaves a folder is an `Answer`. See docs/methods/answers.md.
 */
export type Answer = KnownAnswer | UnknownAnswer | NotApplicableAnswer;

/** A number with its unit. `low` and `high` are present only for an interval; `value` lies inside it. */
export interface KnownAnswer {
  readonly state: 'known';
  readonly value: number;
  /** UCUM code, or the product's own `mg/d` style code from the unit table. */
  readonly unit: string;
  readonly low?: number;
  readonly high?: number;
  /** Id of the derivation node that explains this number. */
  readonly derivation?: string;
}

/** Something decisive is missing; `atLeast` is what is certain all the same. */
export interface UnknownAnswer {
  readonly state: 'unknown';
  /** What is missing: JSON paths into the profile, or short reasons such as `no model`. */
  readonly missing: readonly string[];
  readonly atLeast?: number;
  readonly unit?: string;
  readonly derivation?: string;
}

/** The question does not apply to this person. */
export interface NotApplicableAnswer {
  readonly state: 'not-applicable';
  readonly reason: string;
}

/** A known answer; an interval whose ends equal the value is written without ends. */
export function known(
  value: number,
  unit: string,
  more: { readonly low?: number; readonly high?: number; readonly derivation?: string } = {},
): KnownAnswer {
  const { low, high, derivation } = more;
  const isInterval = low !== undefined && high !== undefined && low !== high;
  return {
    state: 'known',
    value,
    unit,
    ...(isInterval ? { low, high } : {}),
    ...(derivation === undefined ? {} : { derivation }),
  };
}

/** An unknown answer with what is missing, and what is certain all the same. */
export function unknown(
  missing: readonly string[],
  more: { readonly atLeast?: number; readonly unit?: string; readonly derivation?: string } = {},
): UnknownAnswer {
  return { state: 'unknown', missing, ...more };
}

/** The question does not apply. */
export function notApplicable(reason: string): NotApplicableAnswer {
  return { state: 'not-applicable', reason };
}
