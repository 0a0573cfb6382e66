import type { ReportInput } from './report-input.ts';

/** Name of a set of reference values in the reader's language. */
export function setName(id: string, { corpus, assessment }: Pick<ReportInput, 'corpus' | 'assessment'>): string {
  const content = corpus.nutrients.find((one) => one.nutrient.id === assessment.nutrient);
  return content?.references.sets.find((set) => set.id === id)?.name[assessment.language] ?? id;
}
