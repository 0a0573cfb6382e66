import type * as z from 'zod';
import type { Corpus, FoodCorpus, NutrientContent, ReadingCorpus } from '../corpus.ts';
import { readCombinations, readDrugs } from '../drugs/index.ts';
import type { Messages } from '../messages/index.ts';
import { atomicWeightsSchema } from '../schemas/compound.ts';
import { conditionsSchema, laboratoryTestsSchema, symptomsSchema } from '../schemas/condition.ts';
import { drugGroupsSchema } from '../schemas/drug.ts';
import { givenAsFileSchema } from '../schemas/given-as.ts';
import { labelMessagesSchema, labelWordsSchema } from '../schemas/label-words.ts';
import { messagesSchema } from '../schemas/messages.ts';
import { productsSchema } from '../schemas/product.ts';
import { profileLimitsSchema } from '../schemas/profile-limits.ts';
import { bibliographySchema } from '../schemas/source.ts';
import { ContentError, type ContentFiles, filesUnder, fileText } from './content-files.ts';
import { readFoodCorpus } from './read-food-corpus.ts';
import { nutrientFolders, readNutrient } from './read-nutrient.ts';
import { readReading } from './read-reading.ts';
import { readTypedYaml } from './read-typed-yaml.ts';

/** The whole content, read and checked against its schemas. */
export interface Content {
  readonly corpus: Corpus;
  readonly food: FoodCorpus;
  readonly reading: ReadingCorpus;
}

/** What the reading cannot know itself: it is pure. */
export interface ContentIdentity {
  readonly version: string;
  readonly hash: string;
}

/** Reads every file of a content folder. Throws `ContentError` at the first file that does not fit its schema. */
export function readContent(files: ContentFiles, identity: ContentIdentity): Content {
  const yaml = <T>(path: string, schema: z.ZodType<T>): T => readTypedYaml(files, path, schema);
  const nutrients = nutrientFolders(files).map((folder): NutrientContent => readNutrient(files, folder));
  const corpus: Corpus = {
    ...identity,
    nutrients,
    sources: filesUnder(files, 'sources', '.yaml').flatMap((path) => yaml(path, bibliographySchema).sources),
    messages: readMessages(files),
    labelMessages: yaml('label/messages.yaml', labelMessagesSchema),
    labelWords: filesUnder(files, 'label', '.yaml')
      .filter((path) => path.includes('/words-'))
      .map((path) => yaml(path, labelWordsSchema)),
    limits: yaml('profile-limits.yaml', profileLimitsSchema),
    atomicWeights: yaml('units/atomic-weights.yaml', atomicWeightsSchema),
    drugs: orContentError('drugs/drugs.csv', () => readDrugs(fileText(files, 'drugs/drugs.csv'))),
    combinations: orContentError('drugs/combinations.csv', () =>
      readCombinations(fileText(files, 'drugs/combinations.csv')),
    ),
    drugGroups: yaml('drugs/groups.yaml', drugGroupsSchema).groups,
    givenAs: yaml('drugs/given-as.yaml', givenAsFileSchema).givenAs,
    products: yaml('products/products.yaml', productsSchema).products,
    conditions: yaml('conditions/conditions.yaml', conditionsSchema).conditions,
    symptoms: yaml('conditions/symptoms.yaml', symptomsSchema).symptoms,
    laboratoryTests: yaml('conditions/laboratory-tests.yaml', laboratoryTestsSchema).tests,
  };
  return { corpus, food: readFoodCorpus(files), reading: readReading(files, nutrients) };
}

function readMessages(files: ContentFiles): Messages {
  const all: Record<string, Messages[string]> = {};
  for (const path of filesUnder(files, 'messages', '.yaml')) {
    for (const [key, text] of Object.entries(readTypedYaml(files, path, messagesSchema))) {
      if (Object.hasOwn(all, key)) throw new ContentError(path, `the key ${key} exists twice`);
      all[key] = text;
    }
  }
  return all;
}

function orContentError<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new ContentError(path, error instanceof Error ? error.message : String(error));
  }
}
