import type { GutModel } from '../../corpus/schemas/gut-model.ts';
import type { Answer } from '../../quantity/index.ts';
import type { DerivationBook } from '../derivation/derivation-book.ts';
import type { Assessment } from '../schemas/assessment.ts';
import { type RunInput, type Runs, runDays } from './run-days.ts';
import { writeAbsorption } from './write-absorption.ts';

/** What the estimate of absorption needs; without a model the answer is unknown. */
export interface AbsorptionInput extends RunInput {
  readonly model: GutModel | undefined;
  /** Why the day's intake is not known; empty when it is. */
  readonly intakeMissing: readonly string[];
  readonly intake: Answer;
  readonly unit: string;
  readonly book: DerivationBook;
}

type Absorption = Assessment['absorption'];

/**
 * Uptake a day and for each moment, by the gut equations of the model (docs/methods/absorption.md). The interval holds
 * the intake's own interval, salts without measurements from nothing to fully dissolved, and the error of the level.
 * Unknown without a model, outside the people it was made for, outside its range of doses, or when intake is unknown.
 */
export function estimateAbsorption(input: AbsorptionInput): Absorption {
  const { model } = input;
  if (model === undefined) return unknownAbsorption(['no model'], input.unit);
  const missing = outsideTheModel(input, model);
  if (missing.length > 0) return unknownAbsorption(missing, input.unit);
  const runs = runDays(input, model);
  if (runs.high.largest > model.calibratedRange.largestDose) {
    return unknownAbsorption(['dose outside the model'], input.unit);
  }
  const derivation = noteDerivation(input, model, runs);
  return writeAbsorption({ runs, model, millimolesPerUnit: input.millimolesPerUnit, unit: input.unit, derivation });
}

function outsideTheModel({ person, intake, intakeMissing }: AbsorptionInput, model: GutModel): readonly string[] {
  const outside = person.ageMonths < model.adultFromMonths || person.lactating === true || person.dialysis === true;
  if (outside) return ['outside the model'];
  return intake.state === 'known' ? [] : intakeMissing;
}

function unknownAbsorption(missing: readonly string[], unit: string): Absorption {
  return {
    perDay: { state: 'unknown', missing, unit },
    fraction: { state: 'unknown', missing, unit: '1' },
    meals: [],
  };
}

function noteDerivation({ book, intake }: AbsorptionInput, model: GutModel, { value }: Runs): string {
  return book.note({
    rule: 'absorption-of-the-day',
    inputs: { model: model.id, swallowedMillimoles: value.swallowed, absorbedMillimoles: value.day.absorbed },
    facts: [model.id],
    sources: [...new Set([...(model.levelError.low.sources ?? []), ...model.calibratedRange.sources])],
    children: intake.state === 'not-applicable' ? [] : [intake.derivation],
  });
}
