import { describe, expect, test } from 'vitest';
import { answerTo, profileWith } from '../../knowledge.ts';

const factors = (...medications: readonly object[]): readonly string[] =>
  answerTo(profileWith({ medications })).risk.factors.map((one) => `${one.id} ${one.input}`);

describe('a relation that its source limits to misuse', () => {
  test.each(['macrogol', 'lactulose', 'psyllium', 'bisacodyl', 'magnesiumhydroxide'])(
    'makes of %s in ordinary use no factor of a deficiency',
    (name) => {
      expect(factors({ name })).toEqual([]);
    },
  );
  test('makes of magnesium by vein no laxative', () => {
    expect(factors({ name: 'magnesiumsulfaat', route: 'intravenous' })).toEqual([]);
  });
  test('leaves the medicines that lower it in every use where they are', () => {
    expect(factors({ name: 'gentamicin', route: 'intravenous' })).toEqual(['dep_aminoglycosides medications[0]']);
    expect(factors({ name: 'furosemide' })).not.toEqual([]);
  });
});
