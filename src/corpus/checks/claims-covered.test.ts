import { describe, expect, test } from 'vitest';
import { claimsCovered, countClaims } from './claims-covered.ts';
import { places } from './fixtures/places.ts';
import { readForChecks } from './read-for-checks.ts';

const path = 'nutrients/exine/claims.yaml';

function claim(id: string, status: string, more = ''): string {
  return `{ id: ${id}, inputLine: 1, section: summary, kind: identity, status: ${status}, place: summary/a, en: e, nl: n, sources: [x], ${more} }`;
}

const correction = 'correction: { en: c, nl: c, standing: seen, sources: [right] }';

/** One claim, with the same prose in both languages unless English is given apart. */
function content(row: string, nl: string, en = nl, section = '01-summary'): Record<string, string> {
  return {
    [path]: `claims: [${row}]`,
    [`nutrients/exine/monograph/nl/${section}.md`]: nl,
    [`nutrients/exine/monograph/en/${section}.md`]: en,
  };
}

const both = [`${path}#claims[C001].en`, `${path}#claims[C001].nl`];

describe('claims-covered', () => {
  test('a claim that is marked in its section in both languages is covered', () => {
    const files = content(claim('C001', 'confirmed_independent'), '# Kort\n\nEen zin. [@x] {C001}');
    expect(places(claimsCovered, files)).toEqual([]);
    expect(countClaims(readForChecks(new Map(Object.entries(files))))).toEqual({ total: 1, covered: 1 });
  });
  test('a claim that is missing in one language is not covered', () => {
    const files = content(claim('C001', 'confirmed_independent'), 'Een zin. {C001}', 'A sentence.');
    expect(places(claimsCovered, files)).toEqual([`${path}#claims[C001].en`]);
    expect(countClaims(readForChecks(new Map(Object.entries(files))))).toEqual({ total: 1, covered: 0 });
  });
  test('a claim in another section does not count', () => {
    const row = claim('C001', 'confirmed_independent');
    expect(places(claimsCovered, content(row, 'Een zin. {C001}', undefined, '10-safety'))).toEqual(both);
  });
  test('two claims may share a marker', () => {
    const row = [claim('C001', 'confirmed_independent'), claim('C002', 'confirmed_independent')].join(', ');
    expect(places(claimsCovered, content(row, 'Een zin. {C001 C002}'))).toEqual([]);
  });
  test('a marker of a claim that does not exist is caught', () => {
    const files = content(claim('C001', 'confirmed_independent'), 'Een zin. {C001} {C009}');
    expect(places(claimsCovered, files)).toEqual([
      'nutrients/exine/monograph/nl/01-summary.md#C009',
      'nutrients/exine/monograph/en/01-summary.md#C009',
    ]);
  });
  test('a contradicted claim stands in a block with its correction', () => {
    const row = claim('C001', 'contradicted', correction);
    expect(places(claimsCovered, content(row, '> [!contradicted] {C001} Zo niet.\n> Maar zo. [@right]'))).toEqual([]);
    expect(places(claimsCovered, content(row, 'Zo is het. [@right] {C001}'))).toEqual(both);
    expect(places(claimsCovered, content(row, '> [!outdated] {C001} Zo niet. [@right]'))).toEqual(both);
    expect(places(claimsCovered, content(row, '> [!contradicted] {C001} Zo niet. [@x]'))).toEqual(both);
  });
  test('the correction of one block does not count for the next', () => {
    const row = claim('C001', 'contradicted', correction);
    const text = '> [!contradicted] {C001} Zo niet.\n> [!disputed] Iets anders. [@right]';
    expect(places(claimsCovered, content(row, text))).toEqual(both);
  });
  test('a claim that holds never stands in a block as wrong', () => {
    expect(
      places(claimsCovered, content(claim('C001', 'confirmed_independent'), '> [!contradicted] {C001} Zo niet.')),
    ).toEqual(both);
  });
  test('a claim that nobody could verify carries its mark', () => {
    const row = claim('C001', 'not_independently_verified');
    expect(places(claimsCovered, content(row, 'Een zin. [!unverified] {C001}'))).toEqual([]);
    expect(places(claimsCovered, content(row, 'Een zin. [@x] {C001}'))).toEqual(both);
  });
});
