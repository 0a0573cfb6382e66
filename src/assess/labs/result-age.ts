/** Months after which a result is called old: a proposal of the editors, without a source. */
export const oldAfterMonths = 12;

/** `old` more than twelve months before the assessment, `future` after it; undefined for a usable or undated result. */
export function resultAge(date: string | undefined, assessed: string): 'old' | 'future' | undefined {
  if (date === undefined || assessed === '') return undefined;
  if (date > assessed) return 'future';
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const limit = new Date(Date.UTC(year, month - 1 + oldAfterMonths, day)).toISOString().slice(0, 10);
  return limit < assessed ? 'old' : undefined;
}
