import { courses } from '../courses.ts';
import type { PlanInput } from '../plan-input.ts';
import type { Guard } from './guard.ts';

/** Medicines are stated, recognised and checked, none must be avoided beside the nutrient, and times exist where needed. */
export const medicinesGuard: Guard = (input) => {
  const { facts, interactions } = input;
  const id = 'medicines';
  const unknown = (missing: readonly string[]): ReturnType<Guard> => ({ id, state: 'unknown', missing, sources: [] });
  if (facts.drugGroups === undefined) return unknown(['medications']);
  if (facts.unrecognisedMedicines) return unknown(['medications: not recognised']);
  if (interactions === undefined) return takesAny(input) ? unknown(['interactions']) : { id, state: 'kept', missing: [], sources: [] };
  const clashes = interactions.filter(
    (one) => one.setting !== 'hospital' && (one.management.action === 'avoid' || one.severity === 'contraindicated'),
  );
  const sources = [...new Set(clashes.flatMap((one) => one.sources))];
  if (clashes.some((one) => one.needs.length === 0) || courses(input).length > 0) {
    return { id, state: 'broken', missing: [], sources };
  }
  const missing = [...clashes.flatMap((one) => one.needs), ...withoutTimes(input)];
  return { id, state: missing.length === 0 ? 'kept' : 'unknown', missing: [...new Set(missing)], sources };
};

function takesAny({ facts }: PlanInput): boolean {
  return (facts.profile.medications ?? []).length > 0;
}

/** A clash in time needs a day on which it is kept; without a schedule that is not known. */
function withoutTimes({ interactions, place }: PlanInput): readonly string[] {
  const separate = (interactions ?? []).some((one) => one.management.action === 'separate' && one.setting !== 'hospital');
  return separate && place === undefined ? ['schedule'] : [];
}
