/** Writes RFC 4180 text with LF line ends; a cell is quoted only where it has to be. */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `${[header, ...rows].map((row) => row.map(quote).join(',')).join('\n')}\n`;
}

/**
 * The shortest decimal for a raw number: binary noise and trailing zeros go, `significant` digits limit derived figures.
 * Empty stays empty.
 */
export function compactNumber(text: string, significant = 6): string {
  if (text === '') return '';
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new Error(`"${text}" is not a number of zero or more`);
  const short = Number(value.toPrecision(significant));
  if (short !== 0 && short < 1e-6) throw new Error(`"${text}" is too small to write as a plain decimal`);
  return String(short);
}
