import type { Amount } from './amount.ts';
import type { Reading } from './problem.ts';
import { type Refusal, refuseQuantity } from './quantity-problem.ts';
import { readNumber } from './read-number.ts';
import { splitAmount } from './split-amount.ts';
import { allUnits, findUnit, type UnitDefinition } from './unit.ts';
import type { Dimension } from './unit-table.generated.ts';

/** A read amount; `low` equals `high` unless a range was written. */
export interface ParsedAmount {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** What is known of the text beforehand. */
export interface ParseOptions {
  /** Decides what a lone separator before three digits means; absent: such a number is refused as ambiguous. */
  readonly language?: 'nl' | 'en';
  /** Accepted dimensions; absent or empty: all. */
  readonly dimensions?: readonly Dimension[];
}

/** Longest text that is read, in characters. */
const longestText = 200;
/** Units named as a way out when a unit is not accepted. */
const mostCandidates = 6;

/** Units of biological activity; they say what a substance does, not how much of it there is. */
const biologicalUnit =
  /^(?:[mkµμ]?(?:ie|iu|i\.e\.|i\.u\.|ui|u\.i\.)|internationale eenhe(?:id|den)|international units?|units?|eenhe(?:id|den))(?: ?\/.*| per .*)?$/i;
/** Single letters, only in capitals: `u` is an hour in Dutch. */
const biologicalLetter = /^[UE](?: ?\/ ?(?:d|dag|day|24 ?h))?$/;

/**
 * Reads `1,5 g`, `100-200 mg`, `2.5 mmol/L`, `35 jaar`. Refuses a missing or unknown unit, another dimension, a negative
 * number, a reversed range, and biological units, which have no mass. Never throws. Rules: docs/methods/quantity.md.
 */
export function parseAmount(text: string, options: ParseOptions = {}): Reading<ParsedAmount> {
  if (text.length > longestText) return refuseQuantity('amount-too-long', text, { limit: String(longestText) });
  const parts = splitAmount(text.trim());
  if (parts.kind !== 'parts') return refuseQuantity(parts.kind, text);
  const unit = unitOf(parts.unit, text, options.dimensions ?? []);
  if (!unit.ok) return unit;
  const low = numberOf(parts.first, text, options.language);
  if (!low.ok) return low;
  const high = parts.second === undefined ? low : numberOf(parts.second, text, options.language);
  if (!high.ok) return high;
  if (low.value > high.value) return refuseQuantity('range-reversed', text);
  return { ok: true, value: { low: low.value, high: high.value, unit: unit.value.code } };
}

/** The same for one value; a range is refused. */
export function parseSingleAmount(text: string, options: ParseOptions = {}): Reading<Amount> {
  const parsed = parseAmount(text, options);
  if (!parsed.ok) return parsed;
  const { low, high, unit } = parsed.value;
  return low === high ? { ok: true, value: { value: low, unit } } : refuseQuantity('range-not-allowed', text);
}

function unitOf(written: string, text: string, dimensions: readonly Dimension[]): Reading<UnitDefinition> {
  if (written === '') return refuseQuantity('unit-missing', text);
  const unit = findUnit(written);
  if (unit === undefined) return refuseUnit(written, text, dimensions);
  if (dimensions.length > 0 && !dimensions.includes(unit.dimension)) {
    const parameters = { unit: unit.code, expected: dimensions.join(', ') };
    return refuseQuantity('wrong-dimension', text, parameters, codesOf(dimensions));
  }
  return { ok: true, value: unit };
}

function refuseUnit(written: string, text: string, dimensions: readonly Dimension[]): Refusal {
  const unit = written.slice(0, 40);
  if (biologicalUnit.test(written) || biologicalLetter.test(written)) {
    return refuseQuantity('unit-biological', text, { unit });
  }
  return refuseQuantity('unit-unknown', text, { unit }, codesOf(dimensions));
}

function codesOf(dimensions: readonly Dimension[]): readonly string[] {
  const fitting = allUnits().filter((unit) => dimensions.includes(unit.dimension));
  return fitting.slice(0, mostCandidates).map((unit) => unit.code);
}

function numberOf(written: string, text: string, language: 'nl' | 'en' | undefined): Reading<number> {
  const reading = readNumber(written, language);
  if (reading.kind === 'number') return { ok: true, value: reading.value };
  if (reading.kind === 'unreadable') return refuseQuantity('number-unreadable', text);
  const parameters = { decimal: String(reading.asDecimal), thousands: String(reading.asThousands) };
  return refuseQuantity('number-ambiguous', text, parameters);
}
