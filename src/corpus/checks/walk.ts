import { isRecord, placeOf, type Step } from './place.ts';

/** An object met in a file, with the place where it stands. */
export interface Met {
  readonly place: string;
  readonly node: Readonly<Record<string, unknown>>;
  /** Key under which it stands; for an entry of a list, the key of the list. Empty at the root. */
  readonly key: string;
}

/** Every object of a parsed file, outermost first, in file order. */
export function* objectsIn(data: unknown): Generator<Met> {
  yield* walk(data, data, [], '');
}

function* walk(root: unknown, node: unknown, steps: readonly Step[], key: string): Generator<Met> {
  if (Array.isArray(node)) {
    for (const [position, entry] of node.entries()) yield* walk(root, entry, [...steps, position], key);
  } else if (isRecord(node)) {
    yield { place: placeOf(root, steps), node, key };
    for (const [name, value] of Object.entries(node)) yield* walk(root, value, [...steps, name], name);
  }
}

/** A place one step deeper. */
export function within(place: string, key: string): string {
  return place === '' ? key : `${place}.${key}`;
}

/** The strings of a list; anything else counts as an empty list, since the schema check speaks of it. */
export function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}
