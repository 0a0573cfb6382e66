import type { ResolvedMedication } from '../items/resolve-medications.ts';

/** A combination is swallowed as one thing: its substances, which stand at one place of the profile, become one medicine again. */
export function wholeMedicines(medications: readonly ResolvedMedication[]): readonly ResolvedMedication[] {
  const whole = new Map<string, ResolvedMedication>();
  for (const one of medications) {
    const { path } = one.medication;
    const before = whole.get(path);
    whole.set(path, before === undefined ? one : join(before, one));
  }
  return [...whole.values()];
}

/** What is known of both; known only when each is. */
function join(one: ResolvedMedication, other: ResolvedMedication): ResolvedMedication {
  return {
    ...one,
    name: `${one.name}/${other.name}`,
    recognised: one.recognised && other.recognised,
    drugs: [...one.drugs, ...other.drugs],
    groups: new Set([...one.groups, ...other.groups]),
  };
}
