import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { effectivenessWord } from '../../../src/assess/evidence/index.ts';
import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import { packs } from '../../knowledge.ts';
import { root } from '../../root.ts';

const mapping = z
  .array(z.strictObject({ id: z.string(), en: z.array(z.string()), nl: z.array(z.string()) }))
  .parse(parse(readFileSync(join(import.meta.dirname, 'monograph-uses.yaml'), 'utf8')));
const indications = packs.corpus.nutrients[0]?.indications ?? [];
const messages = packs.corpus.messages;

const section = (language: Language): string =>
  readFileSync(join(root, 'content/nutrients/magnesium/monograph', language, '08-uses.md'), 'utf8');
const idOf = (text: string, language: Language): string =>
  mapping.find((one) => one[language].includes(text))?.id ?? `no use "${text}"`;

/** The word of a use as a heading or a cell writes it: "likely effective"; for the last group "insufficient". */
function wordOf(id: string, language: Language): string {
  const indication = indications.find((one) => one.id === id);
  if (indication === undefined) return id;
  return messages[`evidence.word.${effectivenessWord(indication)}`]?.[language] ?? '';
}

describe.each(['en', 'nl'] as const)('the section on uses in %s', (language) => {
  const text = section(language);
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('|---'))
    .slice(1)
    .map((line) => line.split('|').map((cell) => cell.trim()));
  // The last group and the word share their first word: "Insufficient evidence", "insufficient, conflicting".
  const group = (words: string): string =>
    words
      .split(/,| (?:evidence|bewijs)$/)[0]
      ?.trim()
      .toLowerCase() ?? '';

  test('names every use once in its table', () => {
    expect(rows.map(([, name = '']) => idOf(name, language)).sort()).toEqual(indications.map((one) => one.id).sort());
  });

  test.each(rows.map(([, name = '', , word = '']) => ({ name, word })))(
    'gives $name the group that follows from the evidence',
    ({ name, word }) => {
      expect(group(word)).toBe(group(wordOf(idOf(name, language), language)));
    },
  );

  test('gives every use the certainty of its record', () => {
    for (const [, name = '', , , certainty = ''] of rows) {
      const indication = indications.find((one) => one.id === idOf(name, language));
      const word = messages[`evidence.certainty.${indication?.certainty}`]?.[language] ?? '';
      expect(certainty.split(',')[0], name).toBe(word);
    }
  });

  const paragraphs = text.split(/^## /m).flatMap((part) => {
    const [heading = ''] = part.split('\n');
    return [...part.matchAll(/^\*\*(.+?)\.\*\*/gm)].map(([, name = '']) => ({ heading, name }));
  });

  test('has a paragraph for every use', () => {
    expect(paragraphs.map(({ name }) => idOf(name, language)).sort()).toEqual(indications.map((one) => one.id).sort());
  });

  test.each(paragraphs)('puts $name under the heading of its group', ({ heading, name }) => {
    expect(group(heading)).toBe(group(wordOf(idOf(name, language), language)));
  });
});
