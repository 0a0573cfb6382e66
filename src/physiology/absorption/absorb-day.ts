import { followLabels } from './follow-labels.ts';
import { GutFlow } from './gut-flow.ts';
import type { GutDay, GutEvent, GutFactors, GutParameters } from './parameters.ts';

/** After the last event the gut is followed by this many hours at a time until it is at rest, or nearly so after the longest. */
const tailHours = 2;
const longestTailHours = 48;

/**
 * What the gut takes up from one day of meals and doses, with plasma at its normal level: equations 1-7 of
 * docs/methods/absorption.md, by the classical Runge-Kutta method between the events. The share of each event is followed
 * backwards through the same steps, so that the shares add up to the total. Events in any order; amounts in mmol.
 */
export function absorbDay(events: readonly GutEvent[], parameters: GutParameters, factors: GutFactors): GutDay {
  if (events.length === 0) return { absorbed: 0, perEvent: [], toColon: 0 };
  const order = events.map((event, index) => ({ event, index })).sort((a, b) => a.event.atHours - b.event.atHours);
  const flow = new GutFlow(parameters, factors);
  /** Number of steps done when each event was swallowed, by its index. */
  const stepOf: number[] = [];
  let clock = order[0]?.event.atHours ?? 0;
  for (const { event, index } of order) {
    flow.advance(event.atHours - clock);
    clock = event.atHours;
    flow.swallow(event);
    stepOf[index] = flow.steps;
  }
  flow.advance(tailHours);
  for (let tail = tailHours; tail < longestTailHours && !flow.isAtRest(); tail += tailHours) flow.goOn(tailHours);
  return shareOut(events, stepOf, flow, parameters);
}

function shareOut(
  events: readonly GutEvent[],
  stepOf: readonly number[],
  flow: GutFlow,
  parameters: GutParameters,
): GutDay {
  const chances = followLabels(flow, new Set(stepOf));
  // Of what reaches the colon the share below is taken up before it leaves.
  const colonShare = parameters.colonUptake / (parameters.colonUptake + parameters.colonTransit);
  let absorbed = 0;
  let toColon = 0;
  const perEvent = events.map((event, index) => {
    const chance = chances.get(stepOf[index] ?? 0) ?? { dissolved: 0, solid: 0 };
    const inSmallBowel = event.dissolved * chance.dissolved + event.solid * chance.solid;
    const passed = event.dissolved + event.solid + event.bound - inSmallBowel;
    const taken = inSmallBowel + passed * colonShare;
    absorbed += taken;
    toColon += passed;
    return taken;
  });
  return { absorbed, perEvent, toColon };
}
