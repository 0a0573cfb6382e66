import type { Amount } from './amount.ts';
import { convertAmount } from './convert-amount.ts';
import { exactSum } from './exact-sum.ts';
import { QuantityDefect } from './quantity-defect.ts';

/** Mass of the element itself, or of the compound it comes in. */
export type MassBasis = 'element' | 'compound';

/** Everything taken in, or only what does not come from food and water. */
export type IntakeScope = 'total' | 'non-food';

/** An amount that says what it is the amount of. Comparing across bases does not compile. */
export interface Based<B extends MassBasis> extends Amount {
  readonly basis: B;
}

/** An intake in milligrams a day that says what it counts. An upper level counts `non-food`, a requirement `total`. */
export interface Intake<S extends IntakeScope> {
  readonly milligramsPerDay: number;
  readonly scope: S;
}

/** One word itself, and nothing when it could be either: an amount of unknown basis compares with none. */
type OneOf<Word extends string, Each extends string = Word> = Each extends Word
  ? [Word] extends [Each]
    ? Word
    : never
  : never;

/** Two quantities with different bases met at run time; the types were got round. */
export class BasisMismatch extends Error {
  override readonly name = 'BasisMismatch';
}

/** An amount with its basis. */
export function based<B extends MassBasis>(amount: Amount, basis: B): Based<B> {
  return { value: amount.value, unit: amount.unit, basis };
}

/** An intake with its scope; negative or non-finite values are a `QuantityDefect`. */
export function intake<S extends IntakeScope>(milligramsPerDay: number, scope: S): Intake<S> {
  if (!(milligramsPerDay >= 0) || !Number.isFinite(milligramsPerDay)) {
    throw new QuantityDefect(`${milligramsPerDay} mg/d is no intake`);
  }
  return { milligramsPerDay, scope };
}

/** Negative, zero or positive as `first` is less than, equal to or more than `second`, in mg/d. */
export function compareIntakes<S extends IntakeScope>(first: Intake<S>, second: Intake<OneOf<NoInfer<S>>>): number {
  demandSame(first.scope, second.scope);
  return first.milligramsPerDay - second.milligramsPerDay;
}

/** Sum of intakes of the same scope; every order gives the same bits. */
export function addIntakes<S extends IntakeScope>(
  first: Intake<S>,
  ...others: readonly Intake<OneOf<NoInfer<S>>>[]
): Intake<S> {
  for (const other of others) demandSame(first.scope, other.scope);
  const terms = [first.milligramsPerDay, ...others.map((other) => other.milligramsPerDay)];
  return { milligramsPerDay: exactSum(terms), scope: first.scope };
}

/**
 * Negative, zero or positive as `first` is less than, equal to or more than `second`, in the unit of `first`. Units of
 * different dimensions are a `QuantityDefect`.
 */
export function compareBased<B extends MassBasis>(first: Based<B>, second: Based<OneOf<NoInfer<B>>>): number {
  demandSame(first.basis, second.basis);
  const converted = convertAmount(second, first.unit);
  if (!converted.ok) throw new QuantityDefect(`${second.unit} is not comparable with ${first.unit}`);
  return first.value - converted.value.value;
}

function demandSame(first: string, second: string): void {
  if (first !== second) throw new BasisMismatch(`${first} and ${second} are different bases`);
}
