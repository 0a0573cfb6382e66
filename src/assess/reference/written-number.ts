/**
 * The number of an amount written in content (`350 mg/d`), which the content checks hold to the unit expected here.
 * Throws when the unit differs: that is a defect of the content, not of the input.
 */
export function writtenNumber(written: string, unit: string): number {
  const [number = '', writtenUnit] = written.split(' ');
  if (writtenUnit !== unit) throw new Error(`content says "${written}" where ${unit} is expected`);
  return Number(number);
}
