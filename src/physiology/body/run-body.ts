import type { Counts, SolverFailure } from '../solver/index.ts';
import type { BodyModelCode } from './body-model.ts';
import type { BodyScenario } from './body-scenario.ts';
import { follow } from './follow.ts';
import { observedStates, seriesFrom } from './observe.ts';
import { planCourse } from './plan-course.ts';
import { startBody } from './start-body.ts';

/** mmol over the whole run. */
export interface BodyBalance {
  readonly intake: number;
  /** Net of what the body secretes into the gut. */
  readonly absorbed: number;
  readonly urine: number;
  readonly faeces: number;
  readonly sweat: number;
  /** Change of all that is in the body, the lumen of the gut included. */
  readonly stored: number;
  /** What does not add up: rounding. */
  readonly residual: number;
}

/** A run that arrived. */
export interface BodyRun {
  /** Values by series id, one for each output time. */
  readonly series: Readonly<Record<string, Float64Array>>;
  readonly balance: BodyBalance;
  /** Content of the body at hour 0, mmol: what the residual is compared with. */
  readonly content: number;
  readonly family: 'explicit' | 'implicit';
  readonly fastestRate: number;
  readonly counts: Counts;
}

/** Why there is no run: no balance to start from, or a method that could not go on. */
export type BodyFailure = { readonly reason: 'no-balance' } | (SolverFailure & { readonly stateName: string });

/** Follows one body through a scenario and gives the series that are asked for. */
export function runBody(
  scenario: BodyScenario,
  observe: readonly string[],
  model: BodyModelCode,
): { readonly ok: true; readonly run: BodyRun } | { readonly ok: false; readonly failure: BodyFailure } {
  const start = startBody(scenario, model);
  if (start === undefined) return { ok: false, failure: { reason: 'no-balance' } };
  const observed = observedStates(observe, model);
  const course = { ...planCourse(scenario, model), observed };
  const { values, end, counts, failure, family, fastestRate } = follow(course, start, scenario.mode, model);
  if (failure !== undefined) {
    return { ok: false, failure: { ...failure, stateName: model.stateNames[failure.state] ?? '' } };
  }
  const { outputs, parameters } = scenario;
  const kept = { outputs, observed, values, start };
  const series = Object.fromEntries(observe.map((id) => [id, seriesFrom(kept, id, parameters, model)]));
  const content = sumOf(start, model.content);
  return {
    ok: true,
    run: { series, balance: balanceOf(start, end, scenario, model), content, family, fastestRate, counts },
  };
}

function balanceOf(start: Float64Array, end: Float64Array, scenario: BodyScenario, model: BodyModelCode): BodyBalance {
  const { intake, oral } = intakeOf(scenario);
  const { content, lumen, audit } = model;
  const left = { urine: end[audit.urine] ?? 0, faeces: end[audit.faeces] ?? 0, sweat: end[audit.sweat] ?? 0 };
  const inside = content.filter((state) => !Object.values(audit).includes(state));
  const stored = sumOf(end, inside) - sumOf(start, inside);
  const absorbed = oral - (sumOf(end, lumen) - sumOf(start, lumen)) - left.faeces;
  const residual = intake - left.urine - left.faeces - left.sweat - stored;
  return { intake, absorbed, ...left, stored, residual };
}

/** What went in over the whole run, counted from the scenario and not from the states. */
function intakeOf({ diets, meals, doses, until, mode }: BodyScenario): {
  readonly intake: number;
  readonly oral: number;
} {
  const eaten = diets.map(({ amount, from }, index) => {
    const end = diets[index + 1]?.from ?? until;
    if (mode === 'averaged') return (amount * (end - from)) / 24;
    const moments = meals.map(({ at, share }) => share * (countUntil(end, at) - countUntil(from, at)));
    return amount * moments.reduce((sum, one) => sum + one, 0);
  });
  const byMouth = doses.filter(({ route }) => route === 'oral');
  const swallowed = byMouth.map(({ amount, atHours }) => {
    if (mode === 'by-meal') return atHours < until ? amount : 0;
    // Averaged, a dose is spread over its day.
    return amount * Math.min(1, Math.max(0, until / 24 - Math.floor(atHours / 24)));
  });
  const given = doses
    .filter(({ route }) => route !== 'oral')
    .map(({ amount, atHours, overHours }) => {
      if (overHours === 0) return atHours < until ? amount : 0;
      return amount * Math.min(1, Math.max(0, (until - atHours) / overHours));
    });
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const oral = sum(eaten) + sum(swallowed);
  return { intake: oral + sum(given), oral };
}

/** How many times a clock hour has come before an hour of the run. */
function countUntil(hours: number, clock: number): number {
  return Math.max(0, Math.ceil((hours - clock) / 24));
}

function sumOf(y: Float64Array, states: readonly number[]): number {
  return states.reduce((sum, state) => sum + (y[state] ?? 0), 0);
}
