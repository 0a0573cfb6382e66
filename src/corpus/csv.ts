/** A table as read: the header names once, then one array of cells for each row, in file order. */
export interface CsvTable {
  readonly header: readonly string[];
  /** Every row has as many cells as the header; an empty cell is the empty string. */
  readonly rows: readonly (readonly string[])[];
}

const QUOTE = '"';

/** Position and text of one cell; `end` points at the separator after it (comma, line end or end of text). */
interface Cell {
  readonly text: string;
  readonly end: number;
}

/** Reads a quoted cell that opens at `start`; two quotes inside stand for one. Throws when it is never closed. */
function readQuotedCell(csv: string, start: number): Cell {
  let text = '';
  let from = start + 1;
  for (;;) {
    const quote = csv.indexOf(QUOTE, from);
    if (quote < 0) throw new SyntaxError(`CSV: the quote at position ${start} is never closed`);
    text += csv.slice(from, quote);
    if (csv[quote + 1] !== QUOTE) return { text, end: quote + 1 };
    text += QUOTE;
    from = quote + 2;
  }
}

function readPlainCell(csv: string, start: number): Cell {
  let end = start;
  while (end < csv.length && csv[end] !== ',' && csv[end] !== '\n' && csv[end] !== '\r') end += 1;
  return { text: csv.slice(start, end), end };
}

/** Splits RFC 4180 text (comma, optional double quotes, CRLF or LF) into rows of cells; blank lines are skipped. */
function readRows(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = csv.startsWith('\uFEFF') ? 1 : 0;
  while (position < csv.length) {
    const cell = csv[position] === QUOTE ? readQuotedCell(csv, position) : readPlainCell(csv, position);
    row.push(cell.text);
    position = cell.end;
    if (csv[position] === ',') {
      position += 1;
      if (position < csv.length) continue;
      row.push('');
    } else if (position < csv.length) {
      if (csv[position] !== '\r' && csv[position] !== '\n') {
        throw new SyntaxError(`CSV: text after a closing quote at position ${position}`);
      }
      position += csv.startsWith('\r\n', position) ? 2 : 1;
    }
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}

/**
 * Reads RFC 4180 text whose first row is the header. Throws `SyntaxError` on an open quote, on a repeated header
 * name and on a row with another number of cells: a table of ours that is broken must not be half read.
 */
export function readCsv(csv: string): CsvTable {
  const [header = [], ...rows] = readRows(csv);
  if (new Set(header).size !== header.length) throw new SyntaxError('CSV: a header name occurs twice');
  rows.forEach((row, index) => {
    if (row.length !== header.length) {
      throw new SyntaxError(`CSV: row ${index + 2} has ${row.length} cells, the header has ${header.length}`);
    }
  });
  return { header, rows };
}

/** Reads a CSV text as one record for each row, keyed by header name; an empty cell is the empty string. */
export function readCsvRecords(csv: string): Record<string, string>[] {
  const { header, rows } = readCsv(csv);
  return rows.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])));
}
