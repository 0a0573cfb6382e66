import type { CheckInput, CheckOutcome, ContentCheck, CsvRow, Finding } from './content-check.ts';
import { contentKinds } from './content-kinds.ts';
import { documentsOf } from './documents.ts';
import { entriesOf } from './known-ids.ts';
import { isRecord } from './place.ts';
import { stringsOf } from './walk.ts';

const path = 'foods/names-nl.csv';

/** A Dutch name is tied to a food that exists and that a second table agrees with. */
export const foodsNl: ContentCheck = {
  name: 'foods-nl',
  description:
    'Each Dutch name belongs to one food that exists; its group and its contents agree with CIQUAL within a factor of 2, or a note says why not.',
  run(input: CheckInput): CheckOutcome {
    const rows = input.csv.get(path) ?? [];
    const foods = new Map(
      ['foods/foods.csv', 'foods/staples.csv'].flatMap((table) =>
        (input.csv.get(table) ?? []).map((row): [string, CsvRow] => [row['id'] ?? '', row]),
      ),
    );
    const findings = rows.flatMap((row) => {
      const food = foods.get(row['usda_id'] ?? '');
      if (food === undefined) return [fault(row, 'usda_id', 'no food has this id', 'correct the id')];
      return [...contentFaults(input, row, food), ...groupFaults(input, row, food)];
    });
    return { checked: rows.length, findings: [...findings, ...repeatedNames(input), ...withoutGroups(rows)] };
  },
};

/** For each content column `x` of the foods the names may hold `ciqual_x`, the value of the food it was tied to. */
function contentFaults(input: CheckInput, row: CsvRow, food: CsvRow): readonly Finding[] {
  const layout = documentsOf(input, contentKinds.foodColumns).find((document) => document.path.startsWith('foods/'));
  const columns = (layout?.value.columns ?? []).map(({ column }) => column);
  const isTied = (row['ciqual_id'] ?? '') !== '';
  if (!isTied && row['note'] === '') {
    return [fault(row, 'ciqual_id', 'is tied to no food of CIQUAL and no note says why', 'tie it, or note why not')];
  }
  return columns.flatMap((column) => {
    const theirs = row[`ciqual_${column}`];
    const ours = food[column];
    if (!isTied || theirs === undefined || theirs === '' || ours === undefined || ours === '') return [];
    const [low, high] = [Math.min(Number(ours), Number(theirs)), Math.max(Number(ours), Number(theirs))];
    if (high <= 2 * low || row['note'] !== '') return [];
    const wrong = `${ours} here and ${theirs} in CIQUAL differ by more than a factor of 2`;
    return [fault(row, `ciqual_${column}`, wrong, 'tie another food, or note what differs')];
  });
}

/**
 * Groups of ours that the tied food may be in: those that take its group in the other table, by the column `ciqual_group`;
 * else that of our own row of the tied food; empty when neither is known.
 */
function groupFaults(input: CheckInput, row: CsvRow, food: CsvRow): readonly Finding[] {
  const staple = (input.csv.get('foods/staples.csv') ?? []).find((one) => one['id'] === row['ciqual_id'])?.['group'];
  const mapped = groupsOf(input, row['ciqual_group'] ?? '');
  const theirs = mapped.length === 0 && staple !== undefined ? [staple] : mapped;
  if (theirs.length === 0 || theirs.includes(food['group'] ?? '') || row['note'] !== '') return [];
  const wrong = `is ${food['group']} here and ${theirs.join(' or ')} in CIQUAL`;
  return [fault(row, 'ciqual_group', wrong, 'tie another food, or note why')];
}

function groupsOf(input: CheckInput, ciqualGroup: string): readonly string[] {
  return entriesOf(input.yaml.get('foods/groups.yaml'), 'groups')
    .filter(isRecord)
    .filter((group) => stringsOf(group['ciqual']).includes(ciqualGroup))
    .flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}

function repeatedNames(input: CheckInput): readonly Finding[] {
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [file, key] of [[path, 'usda_id'] as const, ['foods/staples.csv', 'id'] as const]) {
    for (const row of input.csv.get(file) ?? []) {
      const id = row[key] ?? '';
      const names = `${row['name_nl'] ?? ''}|${row['aliases_nl'] ?? ''}`
        .split('|')
        .map((name) => name.trim().toLowerCase());
      for (const name of new Set(names.filter((one) => one !== ''))) {
        const other = seen.get(name);
        seen.set(name, id);
        if (other === undefined || other === id) continue;
        const wrong = `"${name}" names ${other} as well`;
        findings.push({ path: file, place: `${id}.name_nl`, wrong, remedy: 'let a name mean one food' });
      }
    }
  }
  return findings;
}

function withoutGroups(rows: readonly CsvRow[]): readonly Finding[] {
  if (rows.length === 0 || rows[0]?.['ciqual_group'] !== undefined) return [];
  return [
    {
      path,
      place: '',
      wrong: 'has no column ciqual_group, so that groups are compared only where the tied food is in our own table',
      remedy: 'add the column when the names are made',
      notice: true,
    },
  ];
}

function fault(row: CsvRow, column: string, wrong: string, remedy: string): Finding {
  return { path, place: `${row['usda_id']}.${column}`, wrong, remedy };
}
