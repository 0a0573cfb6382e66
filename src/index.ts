/** The engine as a library: pure, no files, no clock. See `elementair/node` for loading the shipped corpus. */
export * from './assess/index.ts';
export type { Corpus, FoodCorpus, NutrientContent, Packs, ReadingCorpus } from './corpus/index.ts';
export { joinCorpus, unpackFoods } from './corpus/index.ts';
export { type LabelReading, readLabel } from './label/index.ts';
export { interpretProfile, type Profile, type ProfileVocabulary, profileSchema, profileVocabulary, readProfile } from './profile/index.ts';
export type { Answer, Problem, Reading } from './quantity/index.ts';
export { plainStyle, renderText } from './report/index.ts';
