import { refuse } from './refusal.ts';
import { formatPath } from './validate.ts';

/** Deepest nesting that is read; a profile needs five levels. */
const deepest = 20;

/** A key that means something to the language itself; a schema would pass over it without a word. */
const reservedKey = '__proto__';

/** Refuses data that contains itself, is nested absurdly deep, or has keys that could reach into the language. */
export function checkShape(data: unknown, path: readonly PropertyKey[] = []): void {
  if (typeof data !== 'object' || data === null) return;
  if (path.length > deepest) refuse('nested-too-deep', formatPath(path.slice(0, 3)));
  if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) checkShape(item, [...path, index]);
    return;
  }
  for (const [key, value] of Object.entries(data)) {
    const at = [...path, key];
    if (key === reservedKey) refuse('unknown-key', formatPath(at), key);
    checkShape(value, at);
  }
}
