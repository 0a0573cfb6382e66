/** Months after which a result is called old: a proposal of the editors, without a source. */
const oldAfterMonths = 12;

/** Whether a result is more than twelve months older than the assessment; an undated one is not called old. */
export function isOldResult(date: string | undefined, assessed: string): boolean {
  if (date === undefined || assessed === '') return false;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const limit = new Date(Date.UTC(year, month - 1 + oldAfterMonths, day)).toISOString().slice(0, 10);
  return limit < assessed;
}
