export { answerIn } from './answer-in.ts';
export type { LabelContext } from './label-context.ts';
export type { LabelReading } from './label-reading.ts';
export { type ConversionReading, readConversion } from './read-conversion.ts';
export { readLabel } from './read-label.ts';
export { compileVocabulary, type Vocabulary } from './vocabulary.ts';
