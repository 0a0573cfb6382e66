import { placeDose } from './day/index.ts';
import { clashesIfTaken, type PlanInput, planInputOf } from './plan/index.ts';
import type { Session } from './session.ts';
import { dayPartsOf, type Steps } from './take-steps.ts';

/** What the steps found as the input of a plan. Call it last: it reads the coverage that the steps wrote. */
export function planInputOfSteps(session: Session, steps: Steps): PlanInput {
  const clashes = once(() => clashesIfTaken(steps.interactions.asked));
  const place = (moments: number): ReturnType<typeof placeDose> =>
    placeDose(session, dayPartsOf(session, steps), clashes(), moments);
  // Without a day that was asked for, no times are known either.
  return planInputOf(session, {
    ...steps,
    clashesIfTaken: clashes,
    ...(steps.schedule === null ? {} : { place }),
  });
}

function once<T>(work: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: work() };
    return made.value;
  };
}
