import type { GutModel } from '../../corpus/schemas/gut-model.ts';
import type { Answer, Interval } from '../../quantity/index.ts';
import { knownInterval } from '../answers.ts';
import type { Assessment } from '../schemas/assessment.ts';
import { type Run, type Runs, swallowedAt } from './run-days.ts';

/** Finished runs of the gut model with what turns them into answers in the intake unit. */
export interface WriteInput {
  readonly runs: Runs;
  readonly model: GutModel;
  readonly millimolesPerUnit: number;
  readonly unit: string;
  readonly derivation: string;
}

/** The runs as answers: a day and each moment, with the error of the level on both sides. */
export function writeAbsorption(input: WriteInput): Assessment['absorption'] {
  const { runs, unit, derivation } = input;
  return {
    perDay: knownInterval(amountInterval(input), unit, derivation),
    fraction: fractionAnswer(input),
    meals: runs.value.events.map((event, index) => ({
      at: clockOf(event.atHours),
      absorbed: knownInterval(amountInterval(input, index), unit, derivation),
      fraction: fractionAnswer(input, index),
    })),
  };
}

/** Less of one moment leaves more room for another: both ends are widened to hold the value. */
function amountInterval(input: WriteInput, index?: number): Interval {
  const { low, value, high } = ends(input, (run, level) => taken(run, level, index) / input.millimolesPerUnit);
  return { low: Math.min(low, value), value, high: Math.max(high, value) };
}

/** Share of what was swallowed; not applicable when nothing was. A smaller dose is taken up better, so ends may cross. */
function fractionAnswer(input: WriteInput, index?: number): Answer {
  const shares = ends(input, (run, level) => {
    const amount = swallowed(run, index);
    return amount > 0 ? taken(run, level, index) / amount : Number.NaN;
  });
  if (Number.isNaN(shares.value)) return { state: 'not-applicable', reason: 'nothing taken in' };
  const all = [shares.low, shares.value, shares.high].filter((share) => !Number.isNaN(share));
  return knownInterval({ low: Math.min(...all), value: shares.value, high: Math.max(...all) }, '1', input.derivation);
}

function ends({ runs, model }: WriteInput, of: (run: Run, level: number) => number): Interval {
  const { low, high } = model.levelError;
  return { low: of(runs.low, low.value), value: of(runs.value, 1), high: of(runs.high, high.value) };
}

/** mmol taken up, at most what was swallowed. */
function taken(run: Run, level: number, index: number | undefined): number {
  const amount = index === undefined ? run.day.absorbed : (run.day.perEvent[index] ?? 0);
  return Math.min(amount * level, swallowed(run, index));
}

function swallowed(run: Run, index: number | undefined): number {
  return index === undefined ? run.swallowed : swallowedAt(run.events[index]);
}

function clockOf(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
