/** Splits a cell that holds several values with `|` between them; an empty cell is an empty list. */
export function splitList(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}
