import type { Knowledge } from '../../src/assess/index.ts';
import { find, findMeasure, foodAt } from '../../src/corpus/index.ts';
import { interpretProfile, type Profile } from '../../src/profile/index.ts';
import { BenchFailure } from '../shared/bench-failure.ts';
import { pick, pickDifferent, type Random } from '../shared/random.ts';

/** What each profile holds; a bound is for exactly this much. */
export interface ProfileSize {
  /** An even number: half by id, half by Dutch name. */
  readonly foods: number;
  readonly supplements: 3;
  /** A multiple of five: three in five by a code with a rule, two by Dutch name. */
  readonly medicines: number;
}

const DATE = '2026-11-01';
const MEALS = ['08:00', '12:30', '18:30'] as const;

/** Draws different people with different days; equal random rows give equal profiles. */
export function drawProfiles(knowledge: Knowledge, size: ProfileSize, count: number, random: Random): Profile[] {
  const pools = makePools(knowledge);
  return Array.from({ length: count }, () => drawProfile(knowledge, { ...pools, size }, random));
}

/** Ids, names and codes that the look-up recognises, so that every line of a profile is worked out to its number. */
interface Pools {
  readonly foodIds: readonly string[];
  readonly foodNames: readonly string[];
  readonly codesWithRules: readonly string[];
  readonly medicineNames: readonly string[];
  readonly compounds: readonly { readonly id: string; readonly en: string; readonly nl: string }[];
}

function makePools(knowledge: Knowledge): Pools {
  const { corpus, food } = knowledge;
  const [content] = corpus.nutrients;
  if (content === undefined || food === undefined)
    throw new BenchFailure('The build holds no nutrient or no foods.', 70);
  const column = food.foods.layout.columns.find((one) => one.nutrient === content.nutrient.id)?.column ?? '';
  const measured = food.foods.ids.flatMap((_, index) =>
    (food.foods.values[column]?.[index] ?? null) === null ? [] : (foodAt(food.foods, index) ?? []),
  );
  const means = (text: string, id: string): boolean => {
    const found = find(knowledge.foodNames(), text, { kinds: ['food'] });
    return found.status === 'recognised' && found.hit.id === id;
  };
  const isMedicine = (text: string): boolean => find(knowledge.medicineNames(), text).status === 'recognised';
  const codes = new Set(content.interactions.flatMap((row) => row.members.map((member) => member.atc)));
  return {
    foodIds: measured.map((one) => one.id),
    foodNames: measured.flatMap(({ id, nameNl }) => (nameNl !== null && means(nameNl, id) ? [nameNl] : [])),
    codesWithRules: [...codes].filter(isMedicine),
    medicineNames: corpus.drugs.flatMap((drug) => drug.name.nl ?? []).filter(isMedicine),
    compounds: content.compounds
      .filter((one) => one.roles.includes('supplement') && one.likeliest !== null)
      .map(({ id, names }) => ({ id, en: names.en, nl: names.nl })),
  };
}

type Parts = Pools & { readonly size: ProfileSize };

function drawProfile(knowledge: Knowledge, parts: Parts, random: Random): Profile {
  const { corpus, food } = knowledge;
  const vocabulary = {
    nutrientIds: corpus.nutrients.map((one) => one.nutrient.id),
    referenceSetIds: corpus.nutrients.flatMap((one) => one.references.sets.map((set) => set.id)),
    limits: corpus.limits,
    isMeasure: (text: string) => food !== undefined && findMeasure(food.foods.measures, text) !== undefined,
  };
  const reading = interpretProfile(writeProfile(knowledge, parts, random), vocabulary, { today: DATE });
  if (!reading.ok) throw new BenchFailure(`A drawn profile was refused: ${JSON.stringify(reading.problem)}`, 70);
  return reading.value;
}

/** The written form, as a person types it. */
function writeProfile(knowledge: Knowledge, { size, ...pools }: Parts, random: Random): Record<string, unknown> {
  const whole = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const half = size.foods / 2;
  const byName = (size.medicines / 5) * 2;
  const foods = [...pickDifferent(pools.foodIds, half, random), ...pickDifferent(pools.foodNames, half, random)];
  const nutrient = knowledge.corpus.nutrients[0]?.nutrient.names;
  const [first, second, third] = pickDifferent(pools.compounds, size.supplements, random);
  return {
    schema: 'elementair/profile@1',
    language: pick(['nl', 'en'], random),
    date: DATE,
    person: {
      sex: pick(['female', 'male'], random),
      age: `${whole(19, 85)} y`,
      weight: `${whole(50, 110)} kg`,
      height: `${whole(155, 195)} cm`,
      egfr: `${whole(40, 110)} mL/min/{1.73_m2}`,
    },
    diet: {
      complete: true,
      foods: foods.map((one) => ({ food: one, amount: `${whole(10, 300)} g`, at: pick(MEALS, random) })),
      // Stated, so that the day is known and its absorption is worked out.
      water: [],
    },
    supplements: [
      { label: `${nutrient?.nl} (als ${first?.nl.toLowerCase()}) ${whole(50, 150)} mg`, at: ['22:00'] },
      { label: `${nutrient?.en} ${whole(50, 150)} mg (from ${second?.en.toLowerCase()})`, at: ['08:00'] },
      { compound: third?.id, amount: `${whole(100, 400)} mg`, basis: 'compound', at: ['12:30'] },
    ],
    medications: [
      ...pickDifferent(pools.codesWithRules, size.medicines - byName, random).map((atc) => ({ atc, at: ['07:30'] })),
      ...pickDifferent(pools.medicineNames, byName, random).map((name) => ({ name, at: ['20:00'] })),
    ],
  };
}
