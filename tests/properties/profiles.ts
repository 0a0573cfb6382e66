import fc from 'fast-check';
import { food, packs, vocabulary } from '../knowledge.ts';

const content = packs.corpus.nutrients[0];
const compoundIds = (content?.compounds ?? []).flatMap((compound) => [
  compound.id,
  ...compound.forms.map((form) => form.id),
]);
const optional = { requiredKeys: [] };

const clock = fc
  .integer({ min: 0, max: 1439 })
  .map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`);
const whole = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
const range = (unit: string, max: number): fc.Arbitrary<string> =>
  fc
    .tuple(whole(max), whole(max))
    .map(([a, b]) => (a === b ? `${a} ${unit}` : `${Math.min(a, b)}-${Math.max(a, b)} ${unit}`));
const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

const sexed = fc.oneof(
  fc.record(
    { sex: fc.constantFrom('female', 'unspecified'), pregnant: fc.boolean(), lactating: fc.boolean() },
    { requiredKeys: ['sex'] },
  ),
  fc.record({ sex: fc.constant('male') }),
);
const body = fc.record(
  {
    weight: range('kg', 250).filter((text) => !/^0/.test(text)),
    height: fc.integer({ min: 40, max: 220 }).map((cm) => `${cm} cm`),
    egfr: range('mL/min/{1.73_m2}', 150),
    dialysis: fc.boolean(),
  },
  optional,
);
const age = fc.oneof(
  whole(110).map((years) => `${years} y`),
  whole(1320).map((months) => `${months} mo`),
);
const person = fc.tuple(sexed, body, age).map(([one, two, three]) => ({ ...one, ...two, age: three }));

const foodId = fc.integer({ min: 0, max: food.foods.ids.length - 1 }).map((index) => food.foods.ids[index] ?? '');
const waterId = fc.integer({ min: 0, max: food.waters.ids.length - 1 }).map((index) => food.waters.ids[index] ?? '');
const foodItem = fc.record(
  {
    food: fc.oneof(
      { weight: 5, arbitrary: foodId },
      { weight: 1, arbitrary: fc.constantFrom('volkorenbrood', 'almonds', 'xqzvwkj', 'kwark') },
    ),
    amount: fc.oneof(
      range('g', 900),
      range('mL', 900),
      fc.constantFrom('2 slices', '1/2 cup', '3 eetlepels', '1 handje'),
    ),
    at: clock,
    fortification: fc.record({ magnesium: range('mg', 300) }),
  },
  { requiredKeys: ['food', 'amount'] },
);
const waterItem = fc.record(
  { amount: range('mL', 3000), water: waterId, contains: fc.record({ magnesium: range('mg/L', 200) }), at: clock },
  { requiredKeys: ['amount'] },
);
const dayOfFood = fc.record(
  {
    complete: fc.boolean(),
    foods: fc.array(foodItem, { maxLength: 6 }),
    water: fc.array(waterItem, { maxLength: 3 }),
    alcohol: fc.oneof(range('g/d', 300), range('drinks/wk', 100)),
  },
  optional,
);
const diet = fc.oneof(dayOfFood, fc.record({ days: fc.array(dayOfFood, { minLength: 1, maxLength: 3 }) }));

const rhythm = fc
  .record(
    {
      units: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(0.5)),
      at: fc.uniqueArray(clock, { maxLength: 4, minLength: 1 }),
      timesPerDay: fc.integer({ min: 1, max: 6 }),
      days: fc.uniqueArray(fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), {
        minLength: 1,
        maxLength: 7,
      }),
      every: fc.integer({ min: 1, max: 30 }).map((days) => `${days} d`),
      asNeeded: fc.boolean(),
      since: date,
    },
    optional,
  )
  // A rhythm is written in one way; the rest would contradict itself and be refused.
  .map(({ at, timesPerDay, days, every, ...rest }) => ({
    ...rest,
    ...(at === undefined ? (timesPerDay === undefined ? {} : { timesPerDay }) : { at }),
    ...(days === undefined ? (every === undefined ? {} : { every }) : { days }),
  }));

const amount = fc.oneof(
  range('mg', 900),
  whole(40).map((mmol) => `${mmol} mmol`),
  whole(40).map((meq) => `${meq} mEq`),
);
const basis = fc.constantFrom('elemental', 'compound');
const compound = fc.constantFrom(...compoundIds, 'unobtainium');
const label = fc
  .tuple(fc.constantFrom('citraat', 'oxide', 'bisglycinaat', 'malaat', 'carbonaat', 'zeewier'), whole(600))
  .map(([salt, mg]) => `Magnesium (als magnesium${salt}) ${mg} mg`);
export const supplement = fc
  .tuple(
    fc.oneof(
      fc.record({
        label: fc.oneof(
          label,
          fc.constantFrom('Zee van rust', 'magnesiumcitraat 1000 mg', 'Per 2 capsules: magnesium 200 mg'),
        ),
      }),
      fc.record({ compound, amount, basis }, { requiredKeys: ['compound'] }),
    ),
    rhythm,
  )
  .map(([what, when]) => ({ ...what, ...when }));

const { drugs, products, conditions, symptoms } = packs.corpus;
const drugName = fc.integer({ min: 0, max: drugs.length - 1 }).map((index) => drugs[index]?.name.en ?? '');
const atc = fc.integer({ min: 0, max: drugs.length - 1 }).map((index) => drugs[index]?.atc[0] ?? 'A02BC01');
const brand = fc.integer({ min: 0, max: products.length - 1 }).map((index) => products[index]?.name ?? '');
const contains = fc.array(fc.record({ compound, amount, basis }, { requiredKeys: ['compound', 'amount'] }), {
  maxLength: 2,
});
export const medicine = fc
  .tuple(
    fc.oneof(
      fc.record({ atc }),
      fc.record({ name: fc.oneof(drugName, brand, fc.constantFrom('Fantasiepil 5 mg', 'Ciproxin 500 mg')) }),
    ),
    rhythm,
    fc.option(contains, { nil: undefined }),
  )
  .map(([what, when, parts]) => ({ ...what, ...when, ...(parts === undefined ? {} : { contains: parts }) }));

const condition = fc.oneof(fc.constantFrom(...conditions.map((one) => one.id)), fc.constantFrom('zzyzx', 'nierziekte'));

/** Written profiles that the reader accepts: every field of the schema in every state, foods by id, medicines by name or code. */
export const writtenProfile = fc
  .record(
    {
      language: fc.constantFrom('nl', 'en'),
      referenceSet: fc.constantFrom(...vocabulary.referenceSetIds),
      diet,
      supplements: fc.array(supplement, { maxLength: 3 }),
      medications: fc.array(medicine, { maxLength: 4 }),
      conditions: fc.uniqueArray(condition, { maxLength: 3 }),
      symptoms: fc.uniqueArray(fc.constantFrom(...symptoms.map((one) => one.id)), { maxLength: 2 }),
      goals: fc.constant(['premenstrual-syndrome']),
      labs: fc.constant([{ test: 'serum-magnesium', value: '0.72 mmol/L' }]),
    },
    optional,
  )
  .chain((rest) => person.map((who) => ({ schema: 'elementair/profile@1', date: '2026-11-01', person: who, ...rest })));

const known = fc.constantFrom(
  'oxide',
  'citrate',
  'chloride',
  'lactate',
  'bisglycinate',
  'oxide/anhydrous',
  'sulfate/heptahydrate',
);
const knownAmount = fc.record({ compound: known, amount: range('mg', 900), basis });
const wholeDay = fc.record({
  complete: fc.constant(true),
  foods: fc.array(
    fc.record({ food: foodId, amount: range('g', 400), at: clock }, { requiredKeys: ['food', 'amount'] }),
    { maxLength: 6 },
  ),
  water: fc.array(
    fc.record(
      { amount: range('mL', 2000), contains: fc.record({ magnesium: range('mg/L', 200) }), at: clock },
      { requiredKeys: ['amount', 'contains'] },
    ),
    { maxLength: 2 },
  ),
});

/** Profiles of adults in which every part is stated, so that most sums are known. */
export const statedProfile = fc.record({
  schema: fc.constant('elementair/profile@1'),
  date: fc.constant('2026-11-01'),
  language: fc.constantFrom('nl', 'en'),
  person: fc
    .tuple(sexed, body, fc.integer({ min: 18, max: 100 }))
    .map(([one, two, years]) => ({ ...one, ...two, age: `${years} y` })),
  diet: fc.oneof(wholeDay, fc.record({ days: fc.array(wholeDay, { minLength: 1, maxLength: 3 }) })),
  supplements: fc.array(
    fc.tuple(knownAmount, rhythm).map(([what, when]) => ({ ...what, ...when })),
    { maxLength: 3 },
  ),
  medications: fc.array(
    fc.oneof(
      fc.record({ atc: fc.constantFrom('A02BC01', 'C03AA03', 'N02BE01', 'C09AA02') }),
      fc
        .tuple(fc.array(knownAmount, { minLength: 1, maxLength: 2 }), rhythm)
        .map(([contained, when]) => ({ name: 'maagtablet', contains: contained, ...when })),
    ),
    { maxLength: 2 },
  ),
  conditions: fc.constant([]),
});
