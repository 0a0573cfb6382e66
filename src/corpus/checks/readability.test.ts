import { describe, expect, test } from 'vitest';
import { places } from './fixtures/places.ts';
import { readability } from './readability.ts';

const plain = 'Neem deze twee niet samen. Wacht er vier uur mee.';
const hard =
  'Gelijktijdige inname van aluminiumhoudende geneesmiddelen bemoeilijkt de biologische beschikbaarheid aanzienlijk.';
const clash = 'nutrients/exine/interactions/pill.yaml';

const text = (nl: string): Record<string, string> => ({
  [clash]: `rules: [{ id: pill, text: { en: x, nl: "${nl}" } }]`,
});

describe('readability', () => {
  test('plain words for the person pass', () => {
    expect(places(readability, text(plain))).toEqual([]);
  });
  test('a hard text is caught by itself and in the average of its kind', () => {
    expect(places(readability, text(hard))).toEqual([
      'nutrients/exine/interactions/#interactions',
      `${clash}#rules[pill].text.nl`,
    ]);
  });
  test('a hard text among many plain ones is caught by itself only', () => {
    const many = Array.from({ length: 20 }, (_, index) => `{ id: r${index}, text: { nl: "${plain}" } }`);
    expect(
      places(readability, { [clash]: `rules: [${many.join(', ')}, { id: hard, text: { nl: "${hard}" } }]` }),
    ).toEqual([`${clash}#rules[hard].text.nl`]);
  });
  test('sentences of easy words that go on too long are caught', () => {
    const long = Array.from({ length: 25 }, () => 'en').join(' ');
    expect(places(readability, text(long))).toHaveLength(2);
  });
  test('condition rules, messages and summaries are judged too; words for professionals are not', () => {
    const rules = 'nutrients/exine/conditions.yaml';
    expect(places(readability, { [rules]: `rules: [{ id: r, person: { nl: "${hard}" } }]` })).toHaveLength(2);
    expect(
      places(readability, {
        [rules]: `rules: [{ id: r, person: { nl: "${plain}" }, professional: { nl: "${hard}" } }]`,
      }),
    ).toEqual([]);
    expect(places(readability, { 'messages/assessment.yaml': `a: { en: x, nl: "${hard}" }` })).toHaveLength(2);
    expect(
      places(readability, { 'nutrients/exine/monograph/nl/01-summary.md': `# Kort\n\n${hard} [@x] {C001}` }),
    ).toEqual(['nutrients/exine/monograph/nl/#summary', 'nutrients/exine/monograph/nl/01-summary.md#kort']);
  });
});
