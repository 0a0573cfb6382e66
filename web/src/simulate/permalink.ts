import type { Examples, Setting } from './setting.ts';

/** What the page shows: one scenario or two, and whether with the spread between people. */
export interface Shown {
  readonly settings: readonly Setting[];
  readonly withBand: boolean;
}

const letters = ['a', 'b'] as const;

/**
 * Fragment of an address that shows the same again, such as `#a=nightly-citrate&a.age=52`. A fragment is never sent: what is
 * typed stays on the device until the person gives the link away.
 */
export function fragmentOf({ settings, withBand }: Shown): string {
  const query = new URLSearchParams();
  for (const [index, { example, changes }] of settings.entries()) {
    const letter = letters[index];
    if (letter === undefined) continue;
    query.set(letter, example);
    for (const [name, value] of Object.entries(changes)) query.set(`${letter}.${name}`, value);
  }
  if (withBand) query.set('band', '1');
  return `#${query}`;
}

/** What a fragment names; the first example where it names none that exists. Unknown fields are left out. */
export function readFragment(fragment: string, examples: Examples): Shown {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const settings = letters.flatMap((letter): Setting[] => {
    const example = query.get(letter) ?? '';
    if (!Object.hasOwn(examples, example)) return [];
    const changes = [...query].flatMap(([key, value]) => {
      const name = key.startsWith(`${letter}.`) ? key.slice(2) : '';
      return known.test(name) ? [[name, value.slice(0, 40)] as const] : [];
    });
    return [{ example, changes: Object.fromEntries(changes) }];
  });
  const [first = ''] = Object.keys(examples);
  return {
    settings: settings.length === 0 ? [{ example: first, changes: {} }] : settings,
    withBand: query.get('band') === '1',
  };
}

const known = /^(sex|age|weight|egfr|intake|until|effect|extra|extra-compound|dose-\d|compound-\d)$/;
