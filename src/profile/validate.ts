import type * as z from 'zod';
import { refuse } from './refusal.ts';
import { suggestKey } from './suggest-key.ts';

type Issue = z.core.$ZodIssue;

/**
 * Data against a schema; the first issue becomes a problem with a path such as `supplements[1].amount`. `known` are the keys
 * that a mistyped one may have been meant for; absent: those of a profile.
 */
export function validate<T>(schema: z.ZodType<T>, data: unknown, known: readonly string[] = allKeys): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issue = mostTelling(result.error.issues);
  return refuseIssue(issue, data, known);
}

/** A key nobody knows tells more than the field it was meant for; after that the deepest issue tells most. */
function mostTelling(issues: readonly Issue[]): Issue {
  const unknownKey = issues.find((issue) => issue.code === 'unrecognized_keys');
  const best = unknownKey ?? [...issues.map(insideUnion)].sort((a, b) => b.path.length - a.path.length)[0];
  // A failed parse has at least one issue.
  if (best === undefined) throw new Error('a failed validation without an issue');
  return best;
}

/** The issue of the branch that came furthest; when none got anywhere the union's own. */
function insideUnion(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const branches = issue.errors.flatMap((branch) => branch.filter((one) => one.path.length > 0).slice(0, 1));
  const [first] = branches;
  return first === undefined ? issue : { ...first, path: [...issue.path, ...first.path] };
}

/** Fields that hold an amount: a bare number there has lost its unit. */
const amountKeys: ReadonlySet<PropertyKey> = new Set(
  'age weight height egfr creatinine amount alcohol drink every value until from over phytate oxalate'.split(' '),
);

function isAmountField(path: readonly PropertyKey[]): boolean {
  const last = path[path.length - 1];
  const parent = path[path.length - 2];
  return (last !== undefined && amountKeys.has(last)) || parent === 'contains' || parent === 'fortification';
}

function refuseIssue(issue: Issue, data: unknown, known: readonly string[]): never {
  const path = formatPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const suggestion = suggestKey(key, known);
    const candidates = suggestion === undefined ? {} : { candidates: [suggestion] };
    refuse('unknown-key', path === '' ? key : `${path}.${key}`, key, candidates);
  }
  const received = valueAt(data, issue.path);
  if (received === undefined) refuse('missing', path);
  if (issue.code === 'invalid_type' && typeof received === 'number' && isAmountField(issue.path)) {
    refuse('unit-missing', path, received);
  }
  if (issue.code === 'invalid_value') {
    refuse('not-allowed', path, received, { candidates: issue.values.map(String) });
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const bound = issue.code === 'too_big' ? issue.maximum : issue.minimum;
    refuse(
      issue.code === 'too_big' ? 'too-many' : 'too-few',
      path,
      Array.isArray(received) ? received.length : received,
      {
        parameters: { limit: String(bound) },
      },
    );
  }
  if (issue.code === 'invalid_format') refuse('wrong-format', path, received, { parameters: { hint: issue.message } });
  refuse('wrong-type', path, received);
}

/** Every key the profile knows, for suggestions; nutrient ids are record keys and not among them. */
const allKeys = (
  'schema language nutrient date referenceSet person sex age born weight height pregnant lactating dialysis egfr ' +
  'creatinine diet complete foods food amount at fortification water contains alcohol drink days supplements label name ' +
  'compound basis units timesPerDay every asNeeded since until medications atc rxcui route form movable conditions system ' +
  'code symptoms labs test value goals taken input day wakes sleeps meals timeZone'
).split(' ');

/** `['supplements', 1, 'amount']` as `supplements[1].amount`. */
export function formatPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? String(part) : `.${String(part)}`;
  }
  return text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    // Own property of a plain object or array read by key.
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}
