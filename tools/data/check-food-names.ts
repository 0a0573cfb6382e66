/**
 * Checks the tables kept by hand against the raw tables: every tie exists, its CIQUAL value is the raw one, the two tables
 * agree within a factor of 2 or a note says what differs, and no name means two foods. Prints each failure; exit code 1
 * when there is one. Usage: `node tools/data/check-food-names.ts <raw-dir>`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsvRecords } from '../../src/corpus/csv.ts';
import { repeatedNames, tieProblem } from './food-ties.ts';

function main(rawFolder: string): string[] {
  const content = join(import.meta.dirname, '../../content/foods');
  const read = (...path: string[]): Record<string, string>[] => readCsvRecords(readFileSync(join(...path), 'utf8'));
  const usda = new Map(read(rawFolder, 'foods/usda_foods.csv').map((row) => [`usda:${row['ndb_no']}`, row['mg_mg']]));
  const ciqual = new Map(
    read(rawFolder, 'foods/ciqual2017_foods.csv').map((row) => [`ciqual:${row['alim_code']}`, row['mg_mg']]),
  );
  const names = read(content, 'names-nl.csv');
  const staples = read(content, 'staples.csv');
  const english = read(content, 'aliases-en.csv');
  const ties = names.flatMap((row) => {
    const problem = tieProblem(row, usda.get(row['usda_id'] ?? ''), ciqual.get(row['ciqual_id'] ?? ''));
    return problem === undefined ? [] : [`${row['usda_id']} ${row['name_nl']}: ${problem}`];
  });
  const strays = staples.flatMap((row) => {
    const id = row['id'] ?? '';
    if (id.startsWith('staple:'))
      return row['note'] === 'no data' ? [] : [`${id}: a food without a row says "no data"`];
    return Number(ciqual.get(id)) === Number(row['mg']) ? [] : [`${id}: ${row['mg']} is not the raw ${ciqual.get(id)}`];
  });
  const dutch = [...names, ...staples].map((row) => `${row['name_nl']}|${row['aliases_nl']}`);
  const plain = [...english, ...staples].map((row) => row['aliases_en'] ?? '');
  const repeated = [...repeatedNames(dutch), ...repeatedNames(plain)].map((name) => `"${name}" names two foods`);
  console.log(`${names.length} ties, ${staples.length} staples, ${english.length} rows of English aliases`);
  return [...ties, ...strays, ...repeated];
}

const [rawFolder] = process.argv.slice(2);
if (rawFolder === undefined) throw new Error('usage: node tools/data/check-food-names.ts <raw-dir>');
const failures = main(rawFolder);
for (const failure of failures) console.log(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
