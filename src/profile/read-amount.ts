import type { LimitName } from '../corpus/schemas/profile-limits.ts';
import { convertAmount, type Dimension, parseAmount } from '../quantity/index.ts';
import type { ReadingContext } from './context.ts';
import type { Portion, Range } from './profile.ts';
import { refuse } from './refusal.ts';

/** Reads an amount of one of the dimensions; refuses a missing, unknown or foreign unit. */
export function readAmount(
  text: string,
  path: string,
  dimensions: readonly Dimension[],
  context: ReadingContext,
): Range {
  const language = context.language === undefined ? {} : { language: context.language };
  const reading = parseAmount(text, { dimensions, ...language });
  if (reading.ok) return reading.value;
  const { problem } = reading;
  return refuse(problem.code, path, text, {
    ...(problem.parameters === undefined ? {} : { parameters: problem.parameters }),
    ...(problem.candidates === undefined ? {} : { candidates: problem.candidates }),
  });
}

/** The range in another unit of the same dimension. */
export function rangeIn(range: Range, unit: string): Range {
  return { low: valueInUnit(range.low, range.unit, unit), high: valueInUnit(range.high, range.unit, unit), unit };
}

function valueInUnit(value: number, from: string, to: string): number {
  const converted = convertAmount({ value, unit: from }, to);
  if (!converted.ok) throw new Error(`cannot convert ${from} to ${to}`);
  return converted.value.value;
}

/** Refuses what lies beyond the hard limits of `content/profile-limits.yaml` and notes a doubt beyond the soft ones. */
export function checkLimit(
  range: Range,
  name: LimitName,
  path: string,
  received: string,
  context: ReadingContext,
): Range {
  const limit = context.vocabulary.limits[name];
  const inUnit = limit.unit === range.unit ? range : rangeIn(range, limit.unit);
  if (inUnit.low < limit.hard[0] || inUnit.high > limit.hard[1]) {
    refuse('beyond-limit', path, received, {
      parameters: { low: String(limit.hard[0]), high: String(limit.hard[1]), unit: limit.unit },
    });
  }
  if (limit.soft !== undefined && (inUnit.low < limit.soft[0] || inUnit.high > limit.soft[1])) {
    context.doubts.push({ path, received, code: 'unusual-value' });
  }
  return inUnit;
}

const portionPattern = /^(\d+(?:[.,]\d+)?(?:\/\d+)?)(?:\s*[-–]\s*(\d+(?:[.,]\d+)?))?\s+(\p{L}[\p{L} .'-]*)$/u;

/** A household portion (`4 slices`, `1,5 kop`, `1/2 avocado`), or undefined when it is not one. */
export function readPortion(text: string, context: ReadingContext): Portion | undefined {
  const match = portionPattern.exec(text.trim().slice(0, 100));
  if (match === null) return undefined;
  const [, low = '', high, measure = ''] = match;
  if (!context.vocabulary.isMeasure(measure)) return undefined;
  const lowCount = readCount(low);
  const highCount = high === undefined ? lowCount : readCount(high);
  if (lowCount > highCount) return undefined;
  return { count: { low: lowCount, high: highCount, unit: '1' }, measure };
}

function readCount(text: string): number {
  const [numerator = '', denominator] = text.replace(',', '.').split('/');
  return denominator === undefined ? Number(numerator) : Number(numerator) / Number(denominator);
}
