import { type Assessment, assessmentSchema } from './schemas/assessment.ts';

/** One difference between two assessments; an absent side means the place exists on one side only. */
export interface Difference {
  readonly path: string;
  readonly before?: string;
  readonly after?: string;
}

/** Parts that are no findings: the frame of the answer, and derivations, which follow from the numbers and would repeat them. */
const frame: ReadonlySet<string> = new Set<keyof Assessment>(['schema', 'date', 'language', 'reviewed', 'derivations']);

/** Parts of the contract whose every number counts, in its order. */
const compared = (Object.keys(assessmentSchema.shape) as (keyof Assessment)[]).filter((key) => !frame.has(key));

/** What changed from one assessment to another, in the order of the contract. Lists are compared by their ids. */
export function diffAssessments(before: Assessment, after: Assessment): readonly Difference[] {
  return compared.flatMap((key) => diffValues(key, before[key], after[key]));
}

function diffValues(path: string, before: unknown, after: unknown): Difference[] {
  if (isList(before) && isList(after)) return diffRecords(path, keyed(before), keyed(after));
  if (isRecord(before) && isRecord(after)) return diffRecords(path, before, after);
  const [old, now] = [JSON.stringify(before), JSON.stringify(after)];
  if (old === now) return [];
  return [{ path, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) }];
}

function diffRecords(
  path: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Difference[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  keys.delete('derivation');
  return [...keys].flatMap((key) => diffValues(`${path}.${key}`, before[key], after[key]));
}

/** A list as a record, by what identifies its members; a second member with the same key gets a number. */
function keyed(list: readonly unknown[]): Readonly<Record<string, unknown>> {
  const record: Record<string, unknown> = {};
  for (const item of list) {
    const base = keyOf(item);
    let key = base;
    for (let count = 2; Object.hasOwn(record, key); count++) key = `${base} (${count})`;
    record[key] = item;
  }
  return record;
}

function keyOf(item: unknown): string {
  if (!isRecord(item)) return JSON.stringify(item);
  const parts = ['id', 'set', 'kind', 'topic', 'at', 'name'].flatMap((key) =>
    typeof item[key] === 'string' ? [item[key]] : [],
  );
  return `[${parts.join(' ')}]`;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
