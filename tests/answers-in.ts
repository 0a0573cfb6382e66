import type { Answer } from '../src/quantity/index.ts';

/** Every answer anywhere in a value, with its path. */
export function answersIn(value: unknown, path = ''): readonly (readonly [string, Answer])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('state' in value && ['known', 'unknown', 'not-applicable'].includes(String(value.state))) {
    // An object with one of the three states is an answer; the schema holds it to that.
    return [[path, value as Answer]];
  }
  return Object.entries(value).flatMap(([key, inner]) => answersIn(inner, path === '' ? key : `${path}.${key}`));
}
