/**
 * The engine as a library: pure, no files, no clock. `elementair/yaml` reads profiles from text, `elementair/report` prints
 * answers, `elementair/node` loads the corpus that ships with the package.
 */
export * from './assess/index.ts';
export type { Corpus, FoodCorpus, NutrientContent, Packs, ReadingCorpus } from './corpus/index.ts';
export { joinCorpus, unpackFoods } from './corpus/index.ts';
export { type LabelReading, readLabel } from './label/index.ts';
export {
  interpretProfile,
  type Profile,
  type ProfileVocabulary,
  profileSchema,
  profileVocabulary,
} from './profile/index.ts';
export type { Answer, Problem, Reading } from './quantity/index.ts';
export {
  interpretScenario,
  type RunOptions,
  runScenario,
  type Scenario,
  type Simulation,
  scenarioSchema,
} from './simulation/index.ts';
