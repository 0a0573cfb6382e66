import { parse } from 'yaml';
import type { ContentFiles } from '../content/index.ts';
import { readCsvRecords } from '../csv.ts';
import type { CheckInput, CsvRow, Finding } from './content-check.ts';

/** Reads every YAML and CSV file it can; one that cannot be parsed becomes a finding and stops nothing. */
export function readForChecks(files: ContentFiles): CheckInput {
  const yaml = new Map<string, unknown>();
  const csv = new Map<string, readonly CsvRow[]>();
  const unreadable: Finding[] = [];
  for (const path of [...files.keys()].sort()) {
    const text = files.get(path) ?? '';
    try {
      if (path.endsWith('.yaml')) yaml.set(path, parse(text, { maxAliasCount: 0 }));
      if (path.endsWith('.csv')) csv.set(path, readCsvRecords(text));
    } catch (error) {
      unreadable.push({
        path,
        place: '',
        wrong: `cannot be parsed: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
        remedy: 'mend the syntax at the place named',
      });
    }
  }
  return { files, yaml, csv, unreadable };
}
