import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ReferenceValue, referenceValueSchema, referenceValuesFileSchema } from './reference-value.ts';

const file = new URL('../../../content/nutrients/magnesium/reference-values.yaml', import.meta.url);
const { sets, values, redirects } = referenceValuesFileSchema.parse(parse(readFileSync(file, 'utf8')));

/** Kinds that together answer one question; a set may give an AI to infants and an RDA from one year. */
const families: Readonly<Record<string, readonly ReferenceValue['kind'][]>> = {
  requirement: ['AI', 'RDA', 'PRI', 'reference', 'range'],
  average: ['EAR'],
  limit: ['UL'],
};

/** What is wrong with the age bands of rows that all concern the same people: gaps and overlaps, in months. */
function bandFaults(rows: readonly ReferenceValue[]): string[] {
  const bands = rows.map((row) => ({ from: row.fromMonths ?? 0, to: row.toMonths ?? Infinity }));
  bands.sort((left, right) => left.from - right.from);
  const faults: string[] = [];
  let reached = 0;
  for (const band of bands) {
    if (band.from !== reached) faults.push(`${reached} to ${band.from}`);
    reached = band.to;
  }
  if (reached !== Infinity) faults.push(`${reached} to the end`);
  return faults;
}

function groups(): [string, readonly ReferenceValue[]][] {
  const found: [string, readonly ReferenceValue[]][] = [];
  for (const set of sets)
    for (const [family, kinds] of Object.entries(families))
      for (const sex of ['male', 'female'] as const)
        for (const stage of [undefined, 'pregnancy', 'lactation'] as const) {
          const rows = values.filter(
            (row) =>
              row.set === set.id &&
              kinds.includes(row.kind) &&
              row.lifeStage === stage &&
              (row.sex === 'any' || row.sex === sex),
          );
          if (rows.length > 0) found.push([`${set.id} ${family} ${sex} ${stage ?? 'general'}`, rows]);
        }
  return found;
}

function amountOf(id: string): string | null | undefined {
  return values.find((row) => row.id === id)?.value;
}

function rowWith(changes: object): unknown {
  return {
    id: 'x/ai/all',
    set: 'x',
    kind: 'AI',
    basis: 'total',
    sex: 'any',
    fromMonths: 0,
    toMonths: null,
    value: '350 mg/d',
    printed: 'all',
    standing: 'seen',
    sources: ['a'],
    ...changes,
  };
}

describe('age bands', () => {
  test.each(groups())('%s: every age has exactly one row', (_name, rows) => {
    expect(bandFaults(rows)).toEqual([]);
  });
  test('an overlap and a gap are noticed', () => {
    const [row] = values;
    if (row === undefined) throw new Error('no rows');
    expect(
      bandFaults([
        { ...row, fromMonths: 0, toMonths: 24 },
        { ...row, fromMonths: 12, toMonths: null },
      ]),
    ).toEqual(['24 to 12']);
    expect(
      bandFaults([
        { ...row, fromMonths: 0, toMonths: 24 },
        { ...row, fromMonths: 36, toMonths: null },
      ]),
    ).toEqual(['24 to 36']);
  });
});

describe('reference values', () => {
  test('every row belongs to a set and every upper-level set exists', () => {
    const known = sets.map((set) => set.id);
    expect(values.filter((row) => !known.includes(row.set))).toEqual([]);
    expect(sets.filter((set) => set.upperLevelSet !== null && !known.includes(set.upperLevelSet))).toEqual([]);
  });
  test('the 101 rows of the evidence are there: 100 rows and one redirect', () => {
    expect(redirects).toHaveLength(1);
    const known = values.map((row) => row.id);
    expect(redirects.every((redirect) => known.includes(redirect.to) && !known.includes(redirect.from))).toBe(true);
    expect(values.length).toBeGreaterThanOrEqual(100);
  });
  test('every upper level counts the non-food part and nothing else does', () => {
    expect(values.filter((row) => (row.kind === 'UL') !== (row.basis === 'non-food'))).toEqual([]);
  });
  test('a child under four has no European upper level, and that is not zero', () => {
    expect(amountOf('scf/ul/0-48m')).toBeNull();
    expect(values.filter((row) => row.value?.startsWith('0 '))).toEqual([]);
  });
  test('the European upper level from four years is 250 mg and the American from nine years 350 mg', () => {
    expect(amountOf('scf/ul/48m-up')).toBe('250 mg/d');
    expect(amountOf('us/ul/108m-up')).toBe('350 mg/d');
  });
  test('American women from 31 years have an average requirement of 265 mg, seen in the table', () => {
    const row = values.find((value) => value.id === 'us/ear/372m-up-female');
    expect(row?.value).toBe('265 mg/d');
    expect(row?.standing).toBe('seen');
    expect(row?.sources).toContain('nasem-dri-table');
  });
  test('an American woman of 31 to 50 needs 360 mg in pregnancy, on average 300 mg', () => {
    expect(amountOf('us/rda/pregnancy-372-612m')).toBe('360 mg/d');
    expect(amountOf('us/ear/pregnancy-372-612m')).toBe('300 mg/d');
  });
  test('no European or Dutch value is an average requirement, so no share below a requirement follows from it', () => {
    expect(values.filter((row) => row.kind === 'EAR').map((row) => row.set)).not.toContain('efsa');
    expect([...new Set(values.filter((row) => row.kind === 'EAR').map((row) => row.set))]).toEqual(['us']);
  });
  test('Dutch rows keep the printed word ADH', () => {
    expect(values.filter((row) => row.set === 'nl').every((row) => row.printedAs === 'ADH')).toBe(true);
  });
  test('a nine-year-old stands in the Dutch band of 200 mg, not in that of 280 mg', () => {
    const rows = values.filter(
      (row) =>
        row.set === 'nl' &&
        (row.fromMonths ?? 0) <= 114 &&
        (row.toMonths ?? Infinity) > 114 &&
        row.lifeStage === undefined,
    );
    expect(rows.map((row) => row.value)).toEqual(['200 mg/d']);
  });
  test('breastfeeding is 300 mg in the newer Dutch table and 280 mg only in older ones', () => {
    const rows = values.filter((row) => row.lifeStage === 'lactation' && row.sex === 'female');
    expect(rows.find((row) => row.set === 'nl')?.value).toBe('300 mg/d');
    expect(rows.filter((row) => row.value === '280 mg/d').map((row) => row.set)).toEqual(['nl-older', 'summary']);
  });
});

describe('a reference row', () => {
  test('is accepted when whole', () => {
    expect(referenceValueSchema.safeParse(rowWith({})).success).toBe(true);
  });
  test.each([
    ['has no value and no reason', { value: null }],
    ['has a value and a reason why there is none', { reason: { en: 'a', nl: 'a' } }],
    ['is a range without an upper end', { kind: 'range' }],
    ['is an adequate intake on the non-food part', { basis: 'non-food' }],
    ['ends before it begins', { fromMonths: 24, toMonths: 12 }],
    ['has an unknown field', { extra: 1 }],
    ['has an amount without a unit', { value: '350' }],
  ])('is refused when it %s', (_name, changes) => {
    expect(referenceValueSchema.safeParse(rowWith(changes)).success).toBe(false);
  });
});
