import { describe, expect, test } from 'vitest';
import { answerTo, at, packs, profileWith } from '../knowledge.ts';

const person = {
  sex: 'female',
  age: '40 y',
  egfr: '95 mL/min/{1.73_m2}',
  dialysis: false,
  pregnant: false,
  lactating: false,
};
/** Enough from food alone, everything else stated as none. */
const inOrder = {
  language: 'en',
  referenceSet: 'efsa',
  person,
  diet: { complete: true, foods: [{ food: 'usda:12014', amount: '60 g' }], water: [] },
  supplements: [],
  medications: [],
  conditions: [],
  symptoms: [],
};
const answer = (more: object): ReturnType<typeof answerTo> => answerTo(profileWith({ ...inOrder, ...more }));
const ids = (more: object): readonly string[] =>
  answer(more)
    .findings.filter((one) => one.severity !== 'none')
    .map((one) => one.id);
const elemental = (mg: number, more: object = {}): object => ({
  compound: 'oxide',
  amount: `${mg} mg`,
  basis: 'elemental',
  ...more,
});

describe('the verdict', () => {
  test('is in order when everything decisive is known and nothing stands out', () => {
    const { verdict, findings, intake, foodFirst } = answer({});
    expect(verdict).toMatchObject({ level: 'ok', because: [] });
    expect(findings).toEqual([]);
    expect(intake.total.state).toBe('known');
    expect(foodFirst).toBeNull();
  });

  test.each([
    ['the diet is not the whole day', { diet: { ...inOrder.diet, complete: false } }],
    ['nothing is said of water', { diet: { complete: true, foods: inOrder.diet.foods } }],
    ['nothing is said of supplements', { supplements: undefined }],
    ['nothing is said of medicines', { medications: undefined }],
    [
      'a food was not recognised',
      { diet: { ...inOrder.diet, foods: [...inOrder.diet.foods, { food: 'xqzvwkj', amount: '1 g' }] } },
    ],
    ['a medicine was not recognised', { medications: [{ name: 'Xqzvwkj' }] }],
    ['a supplement could not be read', { supplements: [{ label: 'Zee van rust' }] }],
    ['a condition was not recognised beside a supplement', { supplements: [elemental(50)], conditions: ['zzyzx'] }],
  ])('is never in order when %s', (_, more) => {
    const stated = Object.fromEntries(
      Object.entries({ ...inOrder, ...more }).filter(([, value]) => value !== undefined),
    );
    expect(answerTo(profileWith(stated)).verdict.level).not.toBe('ok');
  });

  const urgent = packs.corpus.symptoms.filter((symptom) => symptom.urgent);

  test('there are symptoms with which a person must see a doctor today', () => {
    expect(urgent.length).toBeGreaterThan(2);
  });

  test.each(urgent.map((symptom) => symptom.id))('is urgent with %s, before anything else', (symptom) => {
    const found = answer({ symptoms: [symptom], supplements: [elemental(900)] });
    expect(found.verdict.level).toBe('urgent');
    expect(found.verdict.text).toMatch(/doctor/i);
    expect(found.findings[0]?.id).toMatch(/urgent/);
  });
});

describe('beside the reference value', () => {
  test('the intake is below it only when even its high end is', () => {
    const food = (grams: string): object => ({
      diet: { ...inOrder.diet, foods: [{ food: 'usda:12014', amount: grams }] },
    });
    // Pumpkin seed kernels hold 592 mg in 100 g; 300 mg is 50.7 g.
    expect(ids(food('50 g'))).toContain('intake-below-reference');
    expect(ids(food('51 g'))).not.toContain('intake-below-reference');
    expect(ids(food('40-60 g'))).not.toContain('intake-below-reference');
  });
});

describe('beside the upper level of 250 mg', () => {
  test.each([
    ['a supplement of exactly 250 mg keeps it', { supplements: [elemental(250)] }, false, undefined],
    ['a supplement of 251 mg exceeds it', { supplements: [elemental(251)] }, true, 'upper-level-exceeded'],
    [
      '200 to 300 mg may exceed it',
      { supplements: [{ compound: 'oxide', amount: '200-300 mg', basis: 'elemental' }] },
      null,
      'upper-level-possibly-exceeded',
    ],
    [
      'a medicine of 300 mg is named as a medicine',
      { medications: [{ name: 'tablet', contains: [elemental(300)] }] },
      true,
      'upper-level-exceeded-by-medicine',
    ],
    [
      'a medicine and a supplement that is too much by itself',
      { medications: [{ name: 'tablet', contains: [elemental(300)] }], supplements: [elemental(300)] },
      true,
      'upper-level-exceeded',
    ],
    [
      'a supplement below it and a medicine that brings it above',
      { medications: [{ name: 'tablet', contains: [elemental(200)] }], supplements: [elemental(100)] },
      true,
      'upper-level-exceeded-by-medicine',
    ],
    [
      'food and water never count',
      {
        diet: {
          complete: true,
          foods: [{ food: 'usda:12014', amount: '200 g' }],
          water: [{ amount: '3 L', contains: { magnesium: '110 mg/L' } }],
        },
      },
      false,
      undefined,
    ],
    [
      'a certain part above it decides, whatever else is unknown',
      { supplements: [elemental(300), { label: 'Zee van rust' }] },
      true,
      'upper-level-exceeded',
    ],
    [
      'a part below it with something unknown decides nothing',
      { supplements: [elemental(100), { label: 'Zee van rust' }] },
      null,
      undefined,
    ],
  ] as const)('%s', (_, more, exceeded, finding) => {
    const found = answer(more);
    expect(found.upperLevel).toMatchObject({ set: 'scf', limit: { state: 'known', value: 250 }, exceeded });
    const upper = found.findings.map((one) => one.id).filter((id) => id.startsWith('upper-level'));
    expect(upper).toEqual(finding === undefined ? [] : [finding]);
  });

  test('a medicine above it does not tell the person to take less', () => {
    const found = answer({ medications: [{ name: 'tablet', contains: [elemental(300)] }] });
    expect(found.verdict.level).not.toBe('ok');
    expect(`${found.verdict.text} ${found.verdict.because.join(' ')}`).not.toMatch(/take less/i);
  });
});

describe('units and ranges', () => {
  const waterOf = (contains: string): number =>
    Number(
      at(
        answer({ diet: { ...inOrder.diet, water: [{ amount: '1 L', contains: { magnesium: contains } }] } }).intake
          .water,
        'value',
      ),
    );

  test.each([
    ['50 mg/L', 50],
    ['0.05 g/L', 50],
    ['1 mmol/L', 24.305],
    ['1 mEq/L', 24.305 / 2],
    ['1 mg/dL', 10],
  ])('a litre of water with %s holds %s mg', (contains, mg) => {
    expect(waterOf(contains)).toEqualWithin(mg, { relative: 1e-9 });
  });

  test.each([
    ['10 mmol', 243.05],
    ['20 mEq', 243.05],
    ['0.1 g', 60.304],
    ['100000 ug', 60.304],
  ])('oxide of %s holds %s mg of the element', (amount, mg) => {
    const { supplements } = answer({ supplements: [{ compound: 'oxide', amount, basis: 'compound' }] }).intake;
    expect(at(supplements, 'value')).toEqualWithin(mg, { absolute: 0.02 });
  });

  test('taken when needed can also be nothing', () => {
    const { supplements } = answer({ supplements: [elemental(100, { asNeeded: true, timesPerDay: 2 })] }).intake;
    expect(supplements).toMatchObject({ state: 'known', low: 0, high: 200 });
  });
});

test('what a profile states of a medicine counts, and is then not said to be left out', () => {
  const found = answer({
    medications: [
      { name: 'Rennie', units: 2, contains: [{ compound: 'carbonate', amount: '80 mg', basis: 'compound' }] },
    ],
  });
  expect(at(found.intake.medicines, 'value')).toEqualWithin((160 * 24.305) / 84.313, { absolute: 0.05 });
  expect(found.questions.filter((question) => /not counted/.test(question.text))).toEqual([]);
});
