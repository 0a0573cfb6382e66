/** What a run will ask of a method. */
export interface ExpectedRun {
  readonly hours: number;
  /** Meals, doses and changes of period: each breaks the smoothness that long steps need. */
  readonly events: number;
  /** Fastest rate, per hour. */
  readonly fastestRate: number;
}

/** Step of the explicit method at the edge of its stability, times the fastest rate; measured 3.31 on the negative axis. */
export const stableReach = 3.3;
const explicitCallsPerStep = 6;
/** Steps the implicit method takes after each event until they are long again, and the price of one in calls. */
const implicitStepsPerEvent = 20;
const implicitCallsPerStep = 12;

/**
 * The family that is expected to need less work, in calls of the right-hand side: the explicit one is held by the fastest
 * rate, the implicit one by the events. Counts behind the constants: docs/methods/solvers.md.
 */
export function chooseFamily({ hours, events, fastestRate }: ExpectedRun): 'explicit' | 'implicit' {
  const explicit = ((hours * fastestRate) / stableReach + events) * explicitCallsPerStep;
  const implicit = (events + 2) * implicitStepsPerEvent * implicitCallsPerStep;
  return explicit <= implicit ? 'explicit' : 'implicit';
}
