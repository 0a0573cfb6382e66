import type { Amount } from './amount.ts';
import type { Reading } from './problem.ts';
import { QuantityDefect } from './quantity-defect.ts';
import { refuseQuantity } from './quantity-problem.ts';
import { findUnit, type UnitDefinition, unitByCode } from './unit.ts';
import type { Dimension } from './unit-table.generated.ts';

/** What is needed to pass between mass, amount of substance and equivalents. */
export interface Substance {
  /** More than zero. */
  readonly molarMassGramsPerMole: number;
  /** Charge of the ion; its size is the equivalents per mole. Zero: it has no equivalents. */
  readonly charge: number;
}

type Family = 'amount' | 'concentration' | 'rate';
type Kind = 'mass' | 'moles' | 'equivalents';

/** Dimensions between which a substance makes a bridge; within a family the bases have the same prefix. */
const bridges: Readonly<Partial<Record<Dimension, readonly [Family, Kind]>>> = {
  mass: ['amount', 'mass'],
  'amount-of-substance': ['amount', 'moles'],
  equivalents: ['amount', 'equivalents'],
  'mass-concentration': ['concentration', 'mass'],
  'substance-concentration': ['concentration', 'moles'],
  'equivalent-concentration': ['concentration', 'equivalents'],
  'mass-rate': ['rate', 'mass'],
  'substance-rate': ['rate', 'moles'],
  'equivalent-rate': ['rate', 'equivalents'],
};

/**
 * An amount in another unit: of the same dimension, or between mass, moles and equivalents when the substance is given.
 * Units are codes or spellings of the table; the answer carries the code. Anything else is the problem `not-convertible`.
 */
export function convertAmount(amount: Amount, toUnit: string, substance?: Substance): Reading<Amount> {
  const from = unitByCode(amount.unit) ?? findUnit(amount.unit);
  const to = unitByCode(toUnit) ?? findUnit(toUnit);
  if (from === undefined || to === undefined) return notConvertible(amount, toUnit);
  const value = convertValue(amount.value, from, to, substance);
  if (value === undefined || !Number.isFinite(value)) return notConvertible(amount, toUnit);
  return { ok: true, value: { value, unit: to.code } };
}

/** The value in a unit that is known to fit; throws `QuantityDefect` when it does not, which is a defect of the caller. */
export function valueIn(amount: Amount, unit: string, substance?: Substance): number {
  const converted = convertAmount(amount, unit, substance);
  if (!converted.ok) throw new QuantityDefect(`${amount.value} ${amount.unit} does not convert to ${unit}`);
  return converted.value.value;
}

function convertValue(
  value: number,
  from: UnitDefinition,
  to: UnitDefinition,
  substance: Substance | undefined,
): number | undefined {
  if (from.dimension === to.dimension) return scale(value, from.factor, to.factor);
  const [fromFamily, fromKind] = bridges[from.dimension] ?? [];
  const [toFamily, toKind] = bridges[to.dimension] ?? [];
  if (substance === undefined || fromFamily === undefined || fromFamily !== toFamily) return undefined;
  if (fromKind === undefined || toKind === undefined) return undefined;
  const fromPerMole = perMole(fromKind, substance);
  const toPerMole = perMole(toKind, substance);
  if (!(fromPerMole > 0) || !(toPerMole > 0)) return undefined;
  return scale(scale(value, toPerMole, fromPerMole), from.factor, to.factor);
}

/** `value × multiplier ÷ divisor` by their ratio from above, which is whole where it can be and the same on the way back. */
function scale(value: number, multiplier: number, divisor: number): number {
  return multiplier >= divisor ? value * (multiplier / divisor) : value / (divisor / multiplier);
}

/** Base units of a kind in one mole. */
function perMole(kind: Kind, substance: Substance): number {
  if (kind === 'mass') return substance.molarMassGramsPerMole;
  return kind === 'moles' ? 1 : Math.abs(substance.charge);
}

function notConvertible(amount: Amount, toUnit: string): Reading<Amount> {
  return refuseQuantity('not-convertible', `${amount.value} ${amount.unit}`, { unit: toUnit.slice(0, 40) });
}
