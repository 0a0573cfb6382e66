import type { SuspectedCondition } from '../../conditions/suspected-condition.ts';
import { makeStep } from '../make-step.ts';
import type { PlanInput } from '../plan-input.ts';
import { nothing, type PlanPart } from '../plan-part.ts';
import type { PlanStep } from '../schema.ts';
import { isIntakeEnough, takenItems } from '../taken.ts';

/**
 * A condition that was not recognised closes the plan: no rule about it was checked. It says something to a person who takes or
 * asks for something, or whose intake is not known to be enough. Where the nearest names are those of conditions at which a
 * rule says stop, nothing is taken until it is known, and nothing else is said before that.
 */
export function unknownConditionPart(input: PlanInput): PlanPart & { readonly maySayStop: boolean } {
  const { suspected } = input.contraindications;
  const isAsked = takenItems(input).length > 0 || input.evidence.length > 0 || isIntakeEnough(input) !== true;
  if (suspected.length === 0 || !isAsked) return { ...nothing, maySayStop: false };
  const stopsFirst = [...suspected].sort((a, b) => Number(b.stops.length > 0) - Number(a.stops.length > 0));
  const steps = stopsFirst.map((one) => unknownStep(one, input));
  return { action: 'refer', steps, maySayStop: suspected.some((one) => one.stops.length > 0) };
}

function unknownStep({ input: path, name, stops, rules }: SuspectedCondition, input: PlanInput): PlanStep {
  const { content, language } = input;
  const maySayStop = stops.length > 0;
  const parameters = {
    name,
    candidates: stops.map((one) => one.names[language]).join(', '),
    nutrient: content.nutrient.names[language],
  };
  return makeStep(
    {
      id: maySayStop ? 'condition-may-stop' : 'condition-unknown',
      do: maySayStop ? (takenItems(input).length > 0 ? 'pause' : 'do-not-start') : 'ask',
      parameters,
      inputs: [path],
      basis: rules.map((rule) => rule.id),
      sources: rules.flatMap((rule) => rule.sources),
      verified: false,
    },
    input,
  );
}
