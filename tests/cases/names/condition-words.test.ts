import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { find } from '../../../src/corpus/index.ts';
import { answerTo, knowledge, profileWith } from '../../knowledge.ts';

const text = z.string();
const cases = z
  .array(z.strictObject({ condition: text, about: text, words: z.array(text) }))
  .parse(parse(readFileSync(join(import.meta.dirname, 'condition-words.yaml'), 'utf8')));

describe.each(cases)('$condition: $about', ({ condition, words }) => {
  test.each(words)('is what “%s” means', (word) => {
    const found = find(knowledge.findingNames(), word, { kinds: ['condition'] });
    expect(found.status === 'recognised' ? found.hit.id : found).toBe(condition);
  });
});

test('kidney failure says stop in Dutch as it does in English', () => {
  for (const condition of ['nierfalen', 'kidney failure', 'renal failure', 'peritoneaaldialyse']) {
    const { contraindications } = answerTo(profileWith({ conditions: [condition] }));
    expect(
      contraindications.map((one) => one.action),
      condition,
    ).toContain('stop');
  }
});
