import { courses } from '../courses.ts';
import type { PlanInput, PlanInteraction } from '../plan-input.ts';
import { takenItems } from '../taken.ts';
import type { Guard, GuardState } from './guard.ts';

/**
 * Medicines are stated, recognised and checked as if a supplement were taken; none must be avoided beside it, no short course
 * asks for a pause, and where time between is needed a day with one dose exists.
 */
export const medicinesGuard: Guard = (input) => {
  const { facts } = input;
  if (facts.drugGroups === undefined) return guard('unknown', ['medications']);
  if (facts.unrecognisedMedicines) return guard('unknown', ['medications: not recognised']);
  const clashes = clashesOfSupplement(input);
  if (clashes === undefined) return guard('unknown', ['interactions']);
  const hard = clashes.filter((one) => one.management.action === 'avoid' || one.severity === 'contraindicated');
  const sources = hard.flatMap((one) => one.sources);
  if (hard.some((one) => one.needs.length === 0)) return guard('broken', [], sources);
  const paused = courses(clashes, input).map((one) => one.interaction);
  if (paused.length > 0)
    return guard(
      'broken',
      [],
      paused.flatMap((one) => one.sources),
    );
  const missing = [...hard.flatMap((one) => one.needs), ...withoutTimes(clashes, input)];
  return guard(missing.length === 0 ? 'kept' : 'unknown', missing, sources);
};

function guard(state: GuardState['state'], missing: readonly string[], sources: readonly string[] = []): GuardState {
  return { id: 'medicines', state, missing: [...new Set(missing)], sources: [...new Set(sources)] };
}

/** What would clash with any supplement; undefined when that was not checked. Without medicines or supplements nothing can. */
function clashesOfSupplement(input: PlanInput): readonly PlanInteraction[] | undefined {
  const all = input.clashesIfTaken?.() ?? (takenItems(input).length > 0 ? input.interactions : undefined);
  const { medications, supplements } = input.facts.profile;
  const isAlone = medications?.length === 0 && supplements?.length === 0;
  return (all ?? (isAlone ? [] : undefined))?.filter((one) => one.setting !== 'hospital');
}

/** A clash in time needs a day on which every gap holds; without a schedule, or without such a day, it stays open. */
function withoutTimes(clashes: readonly PlanInteraction[], { place }: PlanInput): readonly string[] {
  if (clashes.every((one) => one.management.action !== 'separate')) return [];
  return place?.(1).feasible === true ? [] : ['schedule'];
}
