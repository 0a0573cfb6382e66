import { isMark, isSignal, type Token, type WrittenAmount } from './token.ts';

/** What a label says its amounts are for. */
export interface StatedServing {
  /** Number of capsules, tablets, sachets; null for a day's dose or portion whose number is not told. */
  readonly units: number | null;
  readonly daily: boolean;
}

/** The servings of a label in order, amounts such as `per 100 g`, and the tokens without them. */
export interface ServingFound {
  readonly servings: readonly StatedServing[];
  readonly perMass: readonly WrittenAmount[];
  /** Both in the order of the label: the columns of a table. */
  readonly columns: readonly ('serving' | 'mass')[];
  readonly rest: readonly Token[];
}

/**
 * Takes the words about servings out of the tokens: `per 2 capsules`, `per dagdosering (2 tabletten)`,
 * `2 gélules apportent`, `200 mg/tablet`, `per 100 g`. A bare `60 capsules` is the size of the pack and says nothing.
 */
export function findServing(tokens: readonly Token[]): ServingFound {
  const servings: StatedServing[] = [];
  const perMass: WrittenAmount[] = [];
  const columns: ('serving' | 'mass')[] = [];
  const rest: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    const found = servingAt(tokens, index);
    if (found === null) {
      const token = tokens[index];
      if (token !== undefined) rest.push(token);
      index++;
      continue;
    }
    if (found.serving !== null) servings.push(found.serving);
    if (found.perMass !== null) perMass.push(found.perMass);
    if (found.serving !== null || found.perMass !== null) columns.push(found.perMass === null ? 'serving' : 'mass');
    index += found.length;
  }
  return { servings, perMass, columns, rest };
}

/** Units in which food is weighed: `per 100 g`, `per 100 ml`. */
const BULK_UNITS = new Set(['g', 'mL', 'L']);

interface Found {
  readonly serving: StatedServing | null;
  readonly perMass: WrittenAmount | null;
  readonly length: number;
}

function servingAt(tokens: readonly Token[], index: number): Found | null {
  const token = tokens[index];
  const isPer = isSignal(token, 'per') || isMark(token, '/');
  if (isPer) return afterPer(tokens, index);
  if (isSignal(token, 'daily') || isSignal(token, 'servings')) return namedServing(tokens, index, index);
  return countedUnits(tokens, index);
}

/** `per 2 capsules`, `per tablet`, `per dagdosering (2 tabletten)`, `per 100 g`, `/ 2 tabs`. */
function afterPer(tokens: readonly Token[], index: number): Found | null {
  let place = index + 1;
  while (isSignal(tokens[place], 'noise')) place++;
  const next = tokens[place];
  if (next?.type === 'amount' && BULK_UNITS.has(next.amount.unit)) return perAmount(next.amount, place + 1 - index);
  if (isSignal(next, 'servingUnits')) return unit(1, place + 1 - index);
  if (next?.type === 'count' && isSignal(afterNoise(tokens, place + 1), 'servingUnits')) {
    return unit(next.value, unitEnd(tokens, place + 1) - index);
  }
  if (isSignal(next, 'daily') || isSignal(next, 'servings')) return namedServing(tokens, place, index);
  return null;
}

/** `per 100 g` is a reference; another amount, `per 5 ml`, is a dose whose number of units is not told. */
function perAmount(amount: WrittenAmount, length: number): Found {
  const isReference = amount.low === 100 || amount.unit === 'L';
  const dose = { units: null, daily: false };
  return isReference ? { serving: null, perMass: amount, length } : { serving: dose, perMass: null, length };
}

function afterNoise(tokens: readonly Token[], start: number): Token | undefined {
  let place = start;
  while (isSignal(tokens[place], 'noise')) place++;
  return tokens[place];
}

function unitEnd(tokens: readonly Token[], start: number): number {
  let place = start;
  while (isSignal(tokens[place], 'noise')) place++;
  return place + 1;
}

const unit = (units: number, length: number): Found => ({ serving: { units, daily: false }, perMass: null, length });

/** A day's dose or a portion, with `(2 tabletten)`, `: 2 tablets` or `= 2 tablets` behind it. */
function namedServing(tokens: readonly Token[], place: number, start: number): Found {
  const daily = isSignal(tokens[place], 'daily');
  let next = place + 1;
  while (isMark(tokens[next], '(') || isMark(tokens[next], ':') || isMark(tokens[next], '=')) next++;
  const count = tokens[next];
  const hasUnits = count?.type === 'count' && isSignal(afterNoise(tokens, next + 1), 'servingUnits');
  if (hasUnits) {
    const end = unitEnd(tokens, next + 1);
    const closed = isMark(tokens[end], ')') ? end + 1 : end;
    return { serving: { units: count.value, daily }, perMass: null, length: closed - start };
  }
  const isWord = isSignal(tokens[place], 'servings') && start === place;
  return { serving: isWord ? null : { units: null, daily }, perMass: null, length: place + 1 - start };
}

/** `2 capsules bevatten`, `1 comprimé apporte`: the number counts only when a verb of holding follows. */
function countedUnits(tokens: readonly Token[], index: number): Found | null {
  const count = tokens[index];
  if (count?.type !== 'count' || !isSignal(afterNoise(tokens, index + 1), 'servingUnits')) return null;
  const unitsEnd = pastWeight(tokens, unitEnd(tokens, index + 1));
  const perDay = isSignal(tokens[unitsEnd], 'per') && isSignal(tokens[unitsEnd + 1], 'daily');
  const end = perDay ? unitsEnd + 2 : unitsEnd;
  if (isSignal(tokens[end], 'contains') || isMark(tokens[end], ':')) return unit(count.value, end + 1 - index);
  return { serving: null, perMass: null, length: unitsEnd - index };
}

/** The weight of the serving in brackets, `1 sachet (5 g)`. */
function pastWeight(tokens: readonly Token[], place: number): number {
  const weight = tokens[place + 1];
  const isWeight = isMark(tokens[place], '(') && weight?.type === 'amount' && isMark(tokens[place + 2], ')');
  return isWeight && BULK_UNITS.has(weight.amount.unit) ? place + 3 : place;
}
