import type { Messages } from '../../corpus/index.ts';
import type { Medication } from '../../profile/index.ts';
import { readStatedForm } from './drug-form.ts';

/** Paths of the medicines that are injected, inhaled or put on the skin, as far as the profile states it by words or by a code. */
export function notByMouth(medications: readonly Medication[], messages: Messages): ReadonlySet<string> {
  const others = medications.filter((medication) => {
    const route = routeOf(medication, messages);
    return route !== undefined && route !== 'oral';
  });
  return new Set(others.map(({ path }) => path));
}

function routeOf({ route, form, name, atc }: Medication, messages: Messages): string | undefined {
  return readStatedForm(
    {
      ...(route === undefined ? {} : { route }),
      ...(form === undefined ? {} : { form }),
      ...(name === undefined ? {} : { name }),
      atc: (atc ?? '').trim().toUpperCase(),
    },
    messages,
  ).route;
}
