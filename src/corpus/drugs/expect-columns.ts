/** Throws `SyntaxError` when a header is not exactly `columns`, in that order. */
export function expectColumns(header: readonly string[], columns: readonly string[]): void {
  if (header.join(',') === columns.join(',')) return;
  throw new SyntaxError(`CSV: the header is "${header.join(',').slice(0, 80)}", expected "${columns.join(',')}"`);
}
