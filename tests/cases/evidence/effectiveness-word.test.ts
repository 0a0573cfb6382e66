import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countedCertainty, effectivenessWord } from '../../../src/assess/evidence/index.ts';
import type { Indication } from '../../../src/corpus/schemas/indication.ts';
import { packs } from '../../knowledge.ts';
import { root } from '../../root.ts';

const indications = packs.corpus.nutrients[0]?.indications ?? [];
const page = readFileSync(join(root, 'docs/methods/effectiveness-word.md'), 'utf8');
/** Rows of the table "What this gives today": id, certainty with who gives it, counted certainty, direction, support, word. */
const rows = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .filter((cells) => cells.length === 8 && / \((source|editor)\)$/.test(cells[2] ?? ''))
  .map(([, id = '', rated = '', counted = '', direction = '', support = '', word = '']) => {
    const [certainty = '', by = ''] = rated.replace(')', '').split(' (');
    return { id, certainty, by, counted, direction, support, word };
  });

test('the table of the method names every use once', () => {
  expect(rows.map((row) => row.id).sort()).toEqual(indications.map((one) => one.id).sort());
});

describe.each(rows)('the word of $id', (row) => {
  const indication = indications.find((one) => one.id === row.id);
  test(`is ${row.word}, from fields that are those of the table`, () => {
    if (indication === undefined) throw new Error(`no use ${row.id}`);
    expect(effectivenessWord(indication)).toBe(row.word);
    expect(countedCertainty(indication)).toBe(row.counted);
    expect(indication).toMatchObject({ certainty: row.certainty, direction: row.direction, support: row.support });
    expect(indication.certaintyStanding === 'seen').toBe(row.by === 'source');
  });
});

const seenBenefit: Indication['outcomes'][number] = {
  outcome: { en: 'x', nl: 'x' },
  effect: { en: 'x', nl: 'x' },
  interval: null,
  participants: null,
  favours: 'benefit',
  decisive: true,
  source: 'a',
  standing: 'seen',
};
const use = {
  certainty: 'high',
  certaintyStanding: 'seen',
  direction: 'benefit',
  support: 'trials',
  outcomes: [seenBenefit],
} as const;

describe('doubt only lowers the word', () => {
  test('a word that only the editor gives counts one step lower, but not below low', () => {
    expect(effectivenessWord(use)).toBe('effective');
    expect(effectivenessWord({ ...use, certaintyStanding: 'proposal' })).toBe('likely-effective');
    expect(effectivenessWord({ ...use, certainty: 'moderate', certaintyStanding: 'mixed' })).toBe('possibly-effective');
    expect(effectivenessWord({ ...use, certainty: 'low', certaintyStanding: 'memory' })).toBe('possibly-effective');
  });
  test('trials that nobody read support nothing', () => {
    expect(effectivenessWord({ ...use, outcomes: [{ ...seenBenefit, standing: 'memory' }] })).toBe('insufficient');
    expect(effectivenessWord({ ...use, outcomes: [{ ...seenBenefit, decisive: false }] })).toBe('insufficient');
    expect(effectivenessWord({ ...use, outcomes: [] })).toBe('insufficient');
  });
  test('an association supports no supplement, however certain', () => {
    expect(effectivenessWord({ ...use, support: 'association' })).toBe('insufficient');
  });
  test('no effect and harm give the words for not working', () => {
    expect(effectivenessWord({ ...use, direction: 'no-effect' })).toBe('ineffective');
    expect(effectivenessWord({ ...use, direction: 'harm', certainty: 'low' })).toBe('possibly-ineffective');
  });
  test('very low certainty and conflict give insufficient in every direction', () => {
    for (const direction of ['benefit', 'no-effect', 'harm', 'conflicting', 'unknown'] as const) {
      expect(effectivenessWord({ ...use, direction, certainty: 'very-low' })).toBe('insufficient');
    }
    expect(effectivenessWord({ ...use, direction: 'conflicting' })).toBe('insufficient');
  });
});
