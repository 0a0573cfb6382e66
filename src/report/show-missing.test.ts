import { describe, expect, test } from 'vitest';
import { answerTo, example, exampleNames, packs, profileOf, profileWith } from '../../tests/knowledge.ts';
import { plainStyle, renderHtml, renderText, sayIn } from './index.ts';
import { showMissing } from './show-missing.ts';

const dutch = sayIn(packs.corpus.messages, 'nl');
/** Reasons as the contract writes them, which is in English. */
const raw = /: not (recognised|measured)|outside the model|\(([^()<\n]*, )?(risk score|upper level|not stated)[,)]/;

describe('what is missing', () => {
  test('is said in the language of the reader, and a place in the profile stands as it is', () => {
    expect(showMissing(['diet.water', 'medications: not recognised', 'medications[2].form'], dutch)).toBe(
      'diet.water, een medicijn is niet herkend, medications[2].form',
    );
    expect(showMissing(['diet.foods[3]: not measured'], dutch)).toBe('diet.foods[3]: niet gemeten');
  });

  const unknown = profileWith({ medications: [{ name: 'Xyzolol 5 mg' }], supplements: [], diet: { foods: [] } });
  const breastfeeding = profileWith({
    person: { sex: 'female', age: '30 y', lactating: true },
    diet: { complete: true, foods: [], water: [] },
    supplements: [],
    medications: [],
  });
  const inputs = [...exampleNames.map((name) => [name, example(name)] as const), ['unknown', unknown] as const];
  test.each([...inputs, ['breastfeeding', breastfeeding] as const])(
    '%s: no reason in English in a Dutch report',
    (_, input) => {
      const all = { assessment: answerTo(input, { language: 'nl' }), profile: profileOf(input), corpus: packs.corpus };
      expect(renderText({ ...all, explain: false }, plainStyle)).not.toMatch(raw);
      expect(renderHtml({ ...all, explain: false })).not.toMatch(raw);
    },
  );
});
