import { parse, stringify } from 'yaml';
import { type ProfileVocabulary, readProfile } from '../../../src/profile/index.ts';
import type { Reading } from '../../../src/quantity/index.ts';

/** A profile as the file that the command line reads. */
export function writeProfileText(profile: unknown): string {
  return stringify(profile, { lineWidth: 100 });
}

/** A profile file as the written profile, or what is wrong with it in the words of the command line. */
export function readProfileText(text: string, vocabulary: ProfileVocabulary, today: string): Reading<object> {
  const reading = readProfile(text, vocabulary, { today });
  // What was accepted is a record; the form keeps it as it was written.
  return reading.ok ? { ok: true, value: parse(text) as object } : reading;
}
