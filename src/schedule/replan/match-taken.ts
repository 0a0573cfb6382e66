/** How the planned moments of one item stand now; all in minutes from the start of today. */
export interface Matched {
  readonly taken: readonly number[];
  readonly due: readonly number[];
  readonly missed: readonly number[];
  readonly beyondPlan: readonly number[];
}

/**
 * Each taken moment, in order, stands for the nearest planned moment that is still open, the earlier of two equally near.
 * What is open and more than `graceMinutes` past is missed, the rest is due. So taken and due together never exceed the plan.
 */
export function matchTaken(
  planned: readonly number[],
  taken: readonly number[],
  { now, graceMinutes }: { now: number; graceMinutes: number },
): Matched {
  let open = [...planned].sort((a, b) => a - b);
  const counted: number[] = [];
  const beyondPlan: number[] = [];
  for (const minute of [...taken].sort((a, b) => a - b)) {
    const [nearest] = [...open].sort((a, b) => Math.abs(a - minute) - Math.abs(b - minute) || a - b);
    if (nearest === undefined) {
      beyondPlan.push(minute);
      continue;
    }
    open = open.filter((one) => one !== nearest);
    counted.push(minute);
  }
  return {
    taken: counted,
    due: open.filter((minute) => minute >= now - graceMinutes),
    missed: open.filter((minute) => minute < now - graceMinutes),
    beyondPlan,
  };
}
