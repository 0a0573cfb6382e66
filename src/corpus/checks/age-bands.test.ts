import { describe, expect, test } from 'vitest';
import { ageBands } from './age-bands.ts';
import { places } from './fixtures/places.ts';

const path = 'nutrients/exine/reference-values.yaml';

function row(id: string, months: string, more = 'sex: any'): string {
  return `{ id: ${id}, set: s, kind: AI, basis: total, ${months}, value: 1 mg/d, printed: p, standing: seen, sources: [x], ${more} }`;
}

function table(...rows: string[]): Record<string, string> {
  const set =
    '{ id: s, name: { en: s, nl: s }, authority: { en: s, nl: s }, jurisdiction: NL, year: null, standing: seen, status: current, upperLevelSet: null, note: { en: s, nl: s }, sources: [x] }';
  return { [path]: `{ sets: [${set}], values: [${rows.join(', ')}], redirects: [] }` };
}

describe('age-bands', () => {
  test('bands that meet are fine, in any order', () => {
    expect(
      places(
        ageBands,
        table(row('old', 'fromMonths: 216, toMonths: null'), row('young', 'fromMonths: 12, toMonths: 216')),
      ),
    ).toEqual([]);
  });
  test('a person of two rows is caught, once for each sex', () => {
    const overlap = table(row('a', 'fromMonths: 12, toMonths: 220'), row('b', 'fromMonths: 216, toMonths: null'));
    expect(places(ageBands, overlap)).toEqual([`${path}#values[b]`, `${path}#values[b]`]);
  });
  test('a person between two rows is caught', () => {
    const gap = table(row('a', 'fromMonths: 12, toMonths: 200'), row('b', 'fromMonths: 216, toMonths: null'));
    expect(places(ageBands, gap)).toHaveLength(2);
  });
  test('a row for all ages overlaps every other row', () => {
    const all = table(row('a', 'fromMonths: null, toMonths: null'), row('b', 'fromMonths: 216, toMonths: null'));
    expect(places(ageBands, all)).toHaveLength(2);
  });
  test('women and men have bands of their own, and so has pregnancy', () => {
    const months = 'fromMonths: 12, toMonths: null';
    expect(places(ageBands, table(row('f', months, 'sex: female'), row('m', months, 'sex: male')))).toEqual([]);
    expect(
      places(ageBands, table(row('f', months, 'sex: female'), row('p', months, 'sex: female, lifeStage: pregnancy'))),
    ).toEqual([]);
    expect(places(ageBands, table(row('a', months), row('m', months, 'sex: male')))).toEqual([`${path}#values[m]`]);
  });
});
