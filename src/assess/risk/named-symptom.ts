import type { Session } from '../session.ts';

/** A symptom of the profile that was recognised, with where it stands. */
export interface NamedSymptom {
  readonly id: string;
  readonly input: string;
}

/** The recognised symptoms, each once, from the receipt: those of the profile must have been resolved before. */
export function namedSymptoms(session: Session): readonly NamedSymptom[] {
  const found = session.coverage.flatMap((entry) =>
    entry.kind === 'symptom' && entry.id !== undefined ? [{ id: entry.id, input: entry.input }] : [],
  );
  return found.filter((one, index) => found.findIndex((other) => other.id === one.id) === index);
}
