import type { WrittenProfile } from '../../../src/profile/index.ts';

/**
 * What the form holds: a written profile without its required parts. What the form has no field for (an imported
 * fortification, a rhythm) stays in it and comes out again.
 */
export type Draft = Omit<Partial<WrittenProfile>, 'person'> & { readonly person?: Partial<WrittenProfile['person']> };
export type Diet = NonNullable<WrittenProfile['diet']>;
export type Food = NonNullable<Diet['foods']>[number];
export type Supplement = NonNullable<WrittenProfile['supplements']>[number];
export type Medication = NonNullable<WrittenProfile['medications']>[number];

/** The profile to assess; undefined while age or sex is missing. */
export function profileOf(draft: Draft): WrittenProfile | undefined {
  const { person } = draft;
  if (person?.sex === undefined || (person.age === undefined && person.born === undefined)) return undefined;
  const measured = draft.labs?.filter(({ value }) => value.trim() !== '');
  const profile: WrittenProfile = { ...draft, schema: 'elementair/profile@1', person: { ...person, sex: person.sex } };
  return withPart(profile, 'labs', measured);
}

/** A copy with a part replaced; undefined or an empty text takes the part out, since absent is unknown. */
export function withPart<T extends object, K extends keyof T>(whole: T, key: K, value: T[K] | undefined): T {
  const copy = { ...whole };
  if (value === undefined || value === '') delete copy[key];
  else copy[key] = value;
  return copy;
}

/** `52 y` as number and unit; both empty where nothing stands. */
export function splitAmount(text: string | undefined): { readonly value: string; readonly unit: string } {
  const [, value = '', unit = ''] = /^\s*([\d.,]*)\s*(.*)$/.exec(text ?? '') ?? [];
  return { value, unit };
}

/** `08:00, 20.00` as clock times; what is none is left out while it is being typed. */
export function readTimes(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .map((part) => /^(\d{1,2})[:.h](\d{2})$/.exec(part))
    .flatMap((match) =>
      match === null || Number(match[1]) > 23 || Number(match[2]) > 59
        ? []
        : [`${match[1]?.padStart(2, '0')}:${match[2]}`],
    );
}
