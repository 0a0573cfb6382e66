import type { ReferenceKind, ReferenceValue } from '../../corpus/schemas/reference-value.ts';
import type { Person } from '../../profile/index.ts';
import { KeyedCache } from '../keyed-cache.ts';

const rowCache = new KeyedCache<readonly ReferenceValue[]>();

/**
 * The rows of one set and kind that describe this person: one row, or one for each sex when the sex is unspecified.
 * Pregnancy and lactation have rows of their own; another row never stands in for a missing one. Both at once give both.
 */
export function rowsForPerson(
  values: readonly ReferenceValue[],
  set: string,
  kind: ReferenceKind,
  person: Person,
): readonly ReferenceValue[] {
  const stages = lifeStages(person);
  const rows = rowCache.get(values, `${set} ${kind}`, () =>
    values.filter((row) => row.set === set && row.kind === kind),
  );
  return rows.filter(
    (row) => coversAge(row, person.ageMonths) && coversSex(row, person) && stages.includes(row.lifeStage),
  );
}

function lifeStages(person: Person): readonly ReferenceValue['lifeStage'][] {
  const stages: ReferenceValue['lifeStage'][] = [];
  if (person.pregnant === true) stages.push('pregnancy');
  if (person.lactating === true) stages.push('lactation');
  return stages.length > 0 ? stages : [undefined];
}

function coversAge(row: ReferenceValue, ageMonths: number): boolean {
  if (row.fromMonths !== null && ageMonths < row.fromMonths) return false;
  return row.toMonths === null || ageMonths < row.toMonths;
}

function coversSex(row: ReferenceValue, person: Person): boolean {
  if (row.sex === 'any' || person.sex === 'unspecified') return true;
  return row.sex === person.sex;
}
