import type { Problem } from '../../quantity/index.ts';
import type { Scenario } from '../../simulation/index.ts';

/**
 * What one request may ask of the simulator, which runs between the other requests. The command line and the page in the
 * browser have the wider limits of `simulation`, since they hold up nobody else.
 */
export const served = {
  /** Longest run meal by meal, days; people of a band share them: twenty people have seventeen days each. */
  byMealDays: 366,
  /** Most people in a band. */
  people: 20,
  /** Most single doses in a run. */
  doses: 1000,
  /** Most output times. */
  outputs: 5000,
} as const;

/** Why a scenario is more than one request may ask; undefined when it is not. */
export function beyondServed({ body }: Scenario, written: unknown, people: number | undefined): Problem | undefined {
  if (typeof written === 'object' && written !== null && 'parameters' in written) {
    return { code: 'parameters-not-served', path: 'parameters' };
  }
  if (people !== undefined && people > served.people) return tooMany('ensemble', people, served.people);
  if (body.doses.length > served.doses) return tooMany('doses', body.doses.length, served.doses);
  if (body.outputs.length > served.outputs) {
    return { code: 'too-many-outputs', path: 'every', parameters: { limit: String(served.outputs) } };
  }
  // The followed person is one more than those of the band.
  const most = Math.floor(served.byMealDays / (1 + (people ?? 0)));
  if (body.mode !== 'by-meal' || body.until <= most * 24) return undefined;
  return { code: 'by-meal-not-served', path: 'until', parameters: { days: String(most) } };
}

function tooMany(path: string, received: number, limit: number): Problem {
  return { code: 'too-many', path, received: String(received), parameters: { limit: String(limit) } };
}
