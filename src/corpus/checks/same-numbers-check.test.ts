import { describe, expect, test } from 'vitest';
import { places } from './fixtures/places.ts';
import { sameNumbers } from './same-numbers-check.ts';

const prose = (en: string, nl: string): Record<string, string> => ({
  'nutrients/exine/monograph/en/03-requirement.md': en,
  'nutrients/exine/monograph/nl/03-requirement.md': nl,
});
const dutch = 'nutrients/exine/monograph/nl/03-requirement.md';

describe('same-numbers', () => {
  test('a text with the same numbers in both languages passes, wherever it stands', () => {
    expect(
      places(sameNumbers, { 'a.yaml': 'deep: [{ id: x, note: { en: "1.5 of 11,444", nl: "1,5 van 11.444" } }]' }),
    ).toEqual([]);
  });
  test('a changed dose and a decimal point in Dutch are caught', () => {
    expect(places(sameNumbers, { 'a.yaml': 'deep: [{ id: x, note: { en: 350 mg, nl: 250 mg } }]' })).toEqual([
      'a.yaml#deep[x].note',
    ]);
    expect(places(sameNumbers, { 'a.yaml': 'note: { en: 0.4 mg, nl: 0.4 mg }' })).toEqual(['a.yaml#note']);
  });
  test('prose is compared heading by heading, without markers and citations', () => {
    expect(
      places(
        sameNumbers,
        prose('# Need\n350 mg [@a-2015] {C001}\n## Men\n1.5 g', '# Behoefte\n350 mg [@b-2018]\n## Mannen\n1,5 g'),
      ),
    ).toEqual([]);
    expect(places(sameNumbers, prose('# Need\n350 mg\n## Men\n2 g', '# Behoefte\n2 g\n## Mannen\n350 mg'))).toEqual([
      `${dutch}#behoefte`,
      `${dutch}#mannen`,
    ]);
  });
  test('a part that is missing in one language shows by its numbers', () => {
    expect(places(sameNumbers, prose('# Need\n350 mg\n## Men\n2 g', '# Behoefte\n350 mg'))).toEqual([`${dutch}#men`]);
  });
  test('the finding names the numbers of each side', async () => {
    const { readForChecks } = await import('./read-for-checks.ts');
    const { findings } = sameNumbers.run(readForChecks(new Map([['a.yaml', 'note: { en: 2 of 3, nl: 2 van 4 }']])));
    expect(findings[0]?.wrong).toBe('only in English: 3; only in Dutch: 4');
  });
});
