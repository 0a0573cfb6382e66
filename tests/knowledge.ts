import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Assessment, type AssessOptions, assess, type Knowledge, prepareKnowledge } from '../src/assess/index.ts';
import {
  type Corpus,
  findMeasure,
  joinCorpus,
  type Packs,
  packContent,
  readContent,
  unpackFoods,
} from '../src/corpus/index.ts';
import { hashContent, readContentFolder } from '../src/corpus/node/index.ts';
import { interpretProfile, type Profile, type ProfileVocabulary, readProfile } from '../src/profile/index.ts';
import { root } from './root.ts';

/** Date used where a profile has none. */
export const today = '2026-11-01';

const files = readContentFolder(join(root, 'content'));

/** Version of the package, which names the version of its content. */
const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

/** The content of this checkout as the build packs it, read from `content/` and not from `dist/`. */
const packed: Packs = packContent(readContent(files, { version, hash: hashContent(files) }));
export const packs: Packs & { readonly corpus: Corpus } = { ...packed, corpus: joinCorpus(packed) };

export const food = unpackFoods(packs.foods);
export const knowledge: Knowledge = prepareKnowledge(packs.corpus, food);

export const vocabulary: ProfileVocabulary = {
  nutrientIds: packs.corpus.nutrients.map((one) => one.nutrient.id),
  referenceSetIds: [...new Set(packs.corpus.nutrients.flatMap((one) => one.references.sets.map((set) => set.id)))],
  limits: packs.corpus.limits,
  isMeasure: (text) => findMeasure(food.foods.measures, text) !== undefined,
};

/** Text or data to a profile; a refusal is an error of the test. */
export function profileOf(input: string | object): Profile {
  const reading =
    typeof input === 'string'
      ? readProfile(input, vocabulary, { today })
      : interpretProfile(input, vocabulary, { today });
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.problem)}`);
  return reading.value;
}

/** The answer to a profile; a refusal is an error of the test. */
export function answerTo(input: string | object, options: AssessOptions = {}): Assessment {
  const reading = assess(profileOf(input), knowledge, options);
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.problem)}`);
  return reading.value;
}

/** Text of an example profile by name without ending. */
export function example(name: string): string {
  return readFileSync(join(root, 'examples', `${name}.yaml`), 'utf8');
}

/** Names of the example profiles. */
export const exampleNames = [
  'anna',
  'pregnant-woman',
  'boy-of-nine',
  'kidney-patient',
  'vegan-athlete',
  'woman-of-72',
  'heavy-drinker',
  'infant',
  'too-much',
] as const;

/** A smallest whole profile, with more or other fields. */
export function profileWith(more: object): object {
  return { schema: 'elementair/profile@1', date: today, person: { sex: 'female', age: '40 y' }, ...more };
}

/** What stands at a path such as `intake.food` or `coverage[0].id`; undefined where nothing does. */
export function at(value: unknown, path: string): unknown {
  let inner = value;
  for (const key of path.split(/[.[\]]+/).filter((part) => part !== '')) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined;
    // Own property of parsed data, read by key.
    inner = (inner as Record<string, unknown>)[key];
  }
  return inner;
}
