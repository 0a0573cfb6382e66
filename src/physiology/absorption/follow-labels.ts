import { type GutFlow, perStep } from './gut-flow.ts';

/** Chance that an amount swallowed at some step is taken up in the small bowel. */
export interface UptakeChance {
  readonly dissolved: number;
  readonly solid: number;
}

/**
 * Chances of uptake at the wanted steps. A label among the amounts moves linearly with the rates of the day, so its fate
 * is found backwards: each Runge-Kutta step is transposed exactly (equation 9, docs/methods/absorption.md), which gives the
 * same numbers as carrying every label forwards, at the cost of one.
 */
export function followLabels(flow: GutFlow, wanted: ReadonlySet<number>): ReadonlyMap<number, UptakeChance> {
  const found = new Map<number, UptakeChance>();
  const chance = flow.chancesAtRest();
  for (let step = flow.steps; step >= 0; step--) {
    if (wanted.has(step)) found.set(step, { solid: chance[0] ?? 0, dissolved: chance[1] ?? 0 });
    if (step > 0) stepBack(chance, flow, (step - 1) * perStep);
  }
  return found;
}

/** Takes the chances one step back, in place. The absorbed amount itself carries weight 1 through the step. */
function stepBack(chance: Float64Array, flow: GutFlow, at: number): void {
  const { rates, transit, dissolving, solidPassage } = flow;
  const h = rates[at] ?? 0;
  // Read by index: taking a typed array apart by pattern goes through its iterator, which is slow.
  const q0 = chance[0] ?? 0;
  const q1 = chance[1] ?? 0;
  const q2 = chance[2] ?? 0;
  const q3 = chance[3] ?? 0;
  const q4 = chance[4] ?? 0;
  // What a stage gives back to the amounts it started from, and the sum over the stages.
  let b0 = 0;
  let b1 = 0;
  let b2 = 0;
  let b3 = 0;
  let b4 = 0;
  let t0 = 0;
  let t1 = 0;
  let t2 = 0;
  let t3 = 0;
  let t4 = 0;
  for (let stage = 3; stage >= 0; stage--) {
    const weight = stage === 0 || stage === 3 ? h / 6 : h / 3;
    const ahead = stage === 3 ? 0 : stage === 2 ? h : h / 2;
    const v0 = weight * q0 + ahead * b0;
    const v1 = weight * q1 + ahead * b1;
    const v2 = weight * q2 + ahead * b2;
    const v3 = weight * q3 + ahead * b3;
    const v4 = weight * q4 + ahead * b4;
    const place = at + 1 + stage * 4;
    const e = rates[place] ?? 0;
    const u1 = rates[place + 1] ?? 0;
    const u2 = rates[place + 2] ?? 0;
    const u3 = rates[place + 3] ?? 0;
    b0 = dissolving * v1 - (dissolving + solidPassage) * v0;
    b1 = e * (v2 - v1);
    b2 = transit * v3 - (u1 + transit) * v2 + u1 * weight;
    b3 = transit * v4 - (u2 + transit) * v3 + u2 * weight;
    b4 = u3 * weight - (u3 + transit) * v4;
    t0 += b0;
    t1 += b1;
    t2 += b2;
    t3 += b3;
    t4 += b4;
  }
  chance[0] = q0 + t0;
  chance[1] = q1 + t1;
  chance[2] = q2 + t2;
  chance[3] = q3 + t3;
  chance[4] = q4 + t4;
}
