export type { Amount, AmountRange } from './amount.ts';
export type { Answer, KnownAnswer, NotApplicableAnswer, UnknownAnswer } from './answer.ts';
export { known, notApplicable, unknown } from './answer.ts';
export {
  addIntakes,
  type Based,
  BasisMismatch,
  based,
  compareBased,
  compareIntakes,
  type Intake,
  type IntakeScope,
  intake,
  type MassBasis,
} from './basis.ts';
export { convertAmount, type Substance, valueIn } from './convert-amount.ts';
export { exactSum } from './exact-sum.ts';
export { type FormatOptions, formatAmount, formatNumber } from './format-amount.ts';
export { addIntervals, exactly, type Interval, scaleInterval } from './interval.ts';
export { type ParsedAmount, type ParseOptions, parseAmount, parseSingleAmount } from './parse-amount.ts';
export type { Problem, Reading } from './problem.ts';
export { QuantityDefect } from './quantity-defect.ts';
export type { QuantityProblemCode } from './quantity-problem.ts';
export { readNumber } from './read-number.ts';
export { allSpellings, allUnits, findUnit, type UnitDefinition, unitByCode } from './unit.ts';
export type { Dimension } from './unit-table.generated.ts';
