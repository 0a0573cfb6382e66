/** A step into a list or an object: a key, or the position in a list. */
export type Step = string | number;

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The place a path of steps leads to, with the id of a list's entry instead of its position where it has one, so that a
 * place stays true when entries are added: `['claims', 0, 'en']` is `claims[C001].en`.
 */
export function placeOf(data: unknown, steps: readonly Step[]): string {
  let place = '';
  let at: unknown = data;
  for (const step of steps) {
    const next: unknown = Array.isArray(at) ? at[Number(step)] : isRecord(at) ? at[String(step)] : undefined;
    place += typeof step === 'number' ? `[${entryName(next, step)}]` : place === '' ? step : `.${step}`;
    at = next;
  }
  return place.replaceAll(/\s+/g, '_');
}

function entryName(entry: unknown, position: number): string {
  if (!isRecord(entry)) return String(position);
  const id = entry['id'] ?? entry['atc'];
  return typeof id === 'string' ? id : String(position);
}
