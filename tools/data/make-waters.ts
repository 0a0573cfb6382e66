/**
 * Refreshes the figures of `content/waters/waters.csv` from the raw table; names and notes are kept by hand.
 * Usage: `node tools/data/make-waters.ts <raw-dir>`, where `<raw-dir>/water` holds `ciqual2017_waters_per_litre.csv`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv, readCsvRecords } from '../../src/corpus/csv.ts';
import { compactNumber, writeCsv } from './write-csv.ts';

function main(rawFolder: string): void {
  const path = join(import.meta.dirname, '../../content/waters/waters.csv');
  const raw = new Map(
    readCsvRecords(readFileSync(join(rawFolder, 'water/ciqual2017_waters_per_litre.csv'), 'utf8')).map((row) => [
      `ciqual:${row['alim_code']}`,
      row,
    ]),
  );
  const text = readFileSync(path, 'utf8');
  const { header } = readCsv(text);
  const rows = readCsvRecords(text).map((row) => {
    const source = raw.get(row['id'] ?? '');
    if (source === undefined) throw new Error(`${row['id']}: no such water in the raw table`);
    const [mg, ca] = [compactNumber(source['mg_mg_per_l'] ?? ''), compactNumber(source['ca_mg_per_l'] ?? '')];
    const water: Record<string, string> = { ...row, mg, ca };
    return header.map((name) => water[name] ?? '');
  });
  writeFileSync(path, writeCsv(header, rows));
  console.log(`${rows.length} of ${raw.size} waters`);
}

const [rawFolder] = process.argv.slice(2);
if (rawFolder === undefined) throw new Error('usage: node tools/data/make-waters.ts <raw-dir>');
main(rawFolder);
