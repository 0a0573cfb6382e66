import { describe, expect, test } from 'vitest';
import { example, food, knowledge, packs, profileOf } from '../../../tests/knowledge.ts';
import { assess, prepareKnowledge } from '../../assess/index.ts';
import { contentPer100Grams } from '../foods/index.ts';
import { joinCorpus, unpackFoods } from './pack-corpus.ts';

describe('the packs', () => {
  const shipped = JSON.parse(JSON.stringify(packs)) as typeof packs;

  test('are plain JSON: written and read back they are the same', () => {
    expect(joinCorpus(shipped)).toEqual(joinCorpus(packs));
    expect(shipped.reading).toEqual(packs.reading);
  });

  test('give every food and water its numbers back', () => {
    const back = unpackFoods(shipped.foods);
    expect(back.foods.ids).toEqual(food.foods.ids);
    for (const table of ['foods', 'waters'] as const) {
      for (const [index] of food[table].ids.entries()) {
        for (const { nutrient } of food[table].layout.columns) {
          expect(contentPer100Grams(back[table], index, nutrient)).toEqual(
            contentPer100Grams(food[table], index, nutrient),
          );
        }
      }
    }
  });

  test('answer as the content itself does', () => {
    const back = prepareKnowledge(joinCorpus(shipped), unpackFoods(shipped.foods));
    expect(assess(profileOf(example('anna')), back)).toEqual(assess(profileOf(example('anna')), knowledge));
  });

  test('hold no number that JSON cannot say', () => {
    expect(JSON.stringify(packs.foods)).not.toMatch(/NaN|Infinity/);
  });
});
