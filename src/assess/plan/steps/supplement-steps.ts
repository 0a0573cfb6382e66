import { type Answer, known } from '../../../quantity/index.ts';
import type { Evidence } from '../../evidence/schema.ts';
import { chooseForm, type FormChoice } from '../choose-form.ts';
import { makeStep, type StepDraft } from '../make-step.ts';
import type { PlanInput, PlanTimes } from '../plan-input.ts';
import type { Room } from '../room.ts';
import type { PlanStep } from '../schema.ts';
import { showAmount, showRange } from '../show.ts';

/** A dose that every guard-rail allows, and where it comes from. */
export interface ProposedDose {
  readonly evidence: Evidence;
  /** Intake units a day. */
  readonly low: number;
  readonly high: number;
  readonly split: number | null;
  /** Compound families the dose was studied with. */
  readonly studied: readonly string[];
  /** As the study or label says; absent when not stated. */
  readonly duration?: string;
  readonly sources: readonly string[];
  readonly children: readonly (string | undefined)[];
  readonly room: Room;
}

/** Why a dose that fits the guard-rails still cannot be proposed. */
export type NotProposed = 'no-form' | 'no-times';

/**
 * The steps of a supplement: form, dose, split and times, what to watch, when to stop. The dose never passes the room under
 * the upper level; a caller that asks for more is a defect and throws.
 */
export function supplementSteps(dose: ProposedDose, input: PlanInput): readonly PlanStep[] | NotProposed {
  if (dose.high > dose.room.room) throw new Error(`a dose of ${dose.high} passes the room of ${dose.room.room}`);
  const choice = chooseForm(dose.studied, input);
  if (choice === undefined) return 'no-form';
  const times = input.place?.(dose.split ?? 1);
  if (times?.feasible === false) return 'no-times';
  return [takeStep(dose, choice, times, input), watchStep(dose, choice, input), stopStep(dose, input)];
}

function takeStep(dose: ProposedDose, choice: FormChoice, times: PlanTimes | undefined, input: PlanInput): PlanStep {
  const unit = input.content.nutrient.intakeUnit;
  const { derivation } = dose.room;
  const child = input.book.note({
    rule: 'planned-dose',
    inputs: { low: dose.low, high: dose.high, limit: dose.room.limit, room: dose.room.room },
    facts: [dose.evidence.indication],
    sources: [...new Set([...dose.sources, ...dose.room.sources])],
    children: [...dose.children, derivation, dose.evidence.derivation],
  });
  const amount: Answer = known(dose.low, unit, { low: dose.low, high: dose.high, derivation: child });
  const nutrient = input.content.nutrient.names[input.language];
  const parameters = {
    nutrient,
    amount: showRange(dose.low, dose.high, input),
    forms: choice.names.join(', '),
    limit: showAmount(dose.room.limit, input),
    goal: dose.evidence.name,
  };
  const at = times === undefined || times.at.length === 0 ? {} : { at: times.at };
  const id = choice.forms.length === 0 ? 'take-any' : choice.forms.length === 1 ? 'take' : 'take-one-of';
  return makeStep(
    {
      ...shared(dose),
      id,
      do: 'take',
      parameters,
      amount,
      ...at,
      split: dose.split,
      form: choice.forms,
      children: [child],
    },
    input,
  );
}

/** Harm of the use, and what was seen of the forms. */
function watchStep(dose: ProposedDose, { tolerance }: FormChoice, input: PlanInput): PlanStep {
  const text = [dose.evidence.harm, ...tolerance.map((one) => one.text)].join(' ');
  const sources = [...dose.sources, ...tolerance.flatMap((one) => one.sources)];
  return makeStep({ ...shared(dose), id: 'watch', do: 'watch', parameters: { text }, sources }, input);
}

function stopStep(dose: ProposedDose, input: PlanInput): PlanStep {
  if (dose.duration === undefined) return makeStep({ ...shared(dose), id: 'stop-when', do: 'stop-when' }, input);
  const parameters = { duration: dose.duration };
  return makeStep({ ...shared(dose), id: 'stop-after', do: 'stop-when', parameters }, input);
}

function shared({ evidence, sources }: ProposedDose): Pick<StepDraft, 'inputs' | 'basis' | 'sources' | 'verified'> {
  return { inputs: [evidence.input], basis: [evidence.indication], sources, verified: true };
}
