import { type Dimension, type ShownForms, unitRows } from './unit-table.generated.ts';

/** One unit of the table. */
export interface UnitDefinition {
  /** The product's own code, which is UCUM. */
  readonly code: string;
  readonly dimension: Dimension;
  /** One of this unit in the base of its dimension; a whole number. */
  readonly factor: number;
  /** What a reader sees, one and more; absent: the code. */
  readonly shown?: ShownForms;
}

/** Longer texts name no unit. */
const longestSpelling = 60;

const byCode = new Map<string, UnitDefinition>();
const byWriting = new Map<string, UnitDefinition>();
/** Two units that fold to the same text (`mM` and `mm`) are `null`: then only the exact writing counts. */
const byFolded = new Map<string, UnitDefinition | null>();

for (const [code, dimension, factor, written, shown] of unitRows) {
  const unit: UnitDefinition = { code, dimension, factor, ...(shown === undefined ? {} : { shown }) };
  byCode.set(code, unit);
  for (const spelling of [code, ...written]) {
    byWriting.set(spelling, unit);
    const folded = fold(spelling);
    const isShared = byFolded.has(folded) && byFolded.get(folded) !== unit;
    byFolded.set(folded, isShared ? null : unit);
  }
}

/**
 * The unit a text names, by code or spelling: as written, else without regard to case, micro sign, spaces round a slash,
 * `per` and a closing full stop. One letter counts only as written, since `M` and `U` mean other things than `m` and `u`.
 * Undefined when the table has none.
 */
export function findUnit(text: string): UnitDefinition | undefined {
  const exact = byWriting.get(text);
  if (exact !== undefined) return exact;
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > longestSpelling) return undefined;
  const folded = fold(trimmed);
  return byWriting.get(trimmed) ?? (folded.length > 1 ? (byFolded.get(folded) ?? undefined) : undefined);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?| per /g, '/')
    .replace(/[µμ]/g, 'u')
    .replace(/²/g, '2')
    .replace('1,73', '1.73')
    .replace(/(?<=\d) /g, '')
    .replace(/\.$/, '');
}

/** The unit with exactly this code. */
export function unitByCode(code: string): UnitDefinition | undefined {
  return byCode.get(code);
}

/** All units, in the order of the table. */
export function allUnits(): readonly UnitDefinition[] {
  return [...byCode.values()];
}

/** Every spelling the table reads, for suggestions and tests. */
export function allSpellings(): readonly string[] {
  return [...byWriting.keys()];
}
