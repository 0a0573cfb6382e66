import { boundsOf } from '../../answers.ts';
import { factsBehind } from '../facts-behind.ts';
import { makeStep } from '../make-step.ts';
import type { PlanInput } from '../plan-input.ts';
import { nothing, type PlanPart } from '../plan-part.ts';
import type { PlanStep } from '../schema.ts';
import { showAmount } from '../show.ts';
import { isIntakeEnough, takenItems, takenSupplements } from '../taken.ts';

/**
 * Intake beside the chosen value: the smallest realistic change of food where it is below, a question where it is not known,
 * and a word that nothing is missing where it is reached. Too young for automated advice: a doctor.
 */
export function intakePart(input: PlanInput): PlanPart {
  const { reference, content, facts } = input;
  if (reference?.intake.state !== 'known') return nothing;
  const isEnough = isIntakeEnough(input);
  const isTooYoung = facts.profile.person.ageMonths < content.nutrient.adviceFrom.months;
  // Enough by what a small child is given beyond food is nothing to confirm.
  if (isEnough === true && !(isTooYoung && takenItems(input).length > 0)) return enoughPart(input);
  if (isTooYoung) {
    const { sources } = content.nutrient.adviceFrom;
    const because = content.nutrient.adviceFrom.because[input.language];
    const draft = {
      id: 'child',
      do: 'ask',
      because,
      inputs: ['person.age'],
      basis: [content.nutrient.id],
      sources,
    } as const;
    return { action: 'refer', steps: [makeStep({ ...draft, verified: true }, input)] };
  }
  if (isEnough === null) return { action: 'none', steps: [unknownStep(input)] };
  return foodPart(input);
}

/** Enough by supplements of which less must be taken is no good news and no step. */
function enoughPart(input: PlanInput): PlanPart {
  const { reference, ledger, upperLevel } = input;
  const value = reference?.intake.state === 'known' ? reference.intake.value : 0;
  const fromFood = (boundsOf(ledger.food)?.low ?? 0) + (boundsOf(ledger.water)?.low ?? 0);
  if (fromFood < value && upperLevel.exceeded === true) return nothing;
  const isWithout = fromFood >= value && takenSupplements(input).length > 0;
  const step = makeStep(
    {
      id: isWithout ? 'enough-without' : 'enough',
      do: 'inform',
      parameters: { reference: showAmount(value, input) },
      basis: factsBehind(input.reference?.intake, input.book),
      sources: reference?.sources ?? [],
      verified: reference?.verified ?? false,
      children: derivationsOf(input),
    },
    input,
  );
  return { action: 'none', steps: [step] };
}

function unknownStep(input: PlanInput): PlanStep {
  const { total } = input.ledger;
  const missing = total.state === 'unknown' ? total.missing : [];
  const basis = factsBehind(input.reference?.intake, input.book);
  const draft = { id: 'intake-unknown', do: 'ask', inputs: missing, basis, sources: [] } as const;
  return makeStep({ ...draft, verified: true, children: derivationsOf(input) }, input);
}

function foodPart(input: PlanInput): PlanPart {
  const { foodFirst } = input;
  const basis = factsBehind(input.reference?.intake, input.book);
  if (foodFirst === null || foodFirst.gap.state !== 'known') {
    const draft = { id: 'below', do: 'ask', basis, sources: input.reference?.sources ?? [] } as const;
    return { action: 'none', steps: [makeStep({ ...draft, verified: true, children: derivationsOf(input) }, input)] };
  }
  const { derivation } = foodFirst.gap;
  const steps = foodFirst.steps.map((step) => {
    const gain = step.gain.state === 'known' ? step.gain.value : 0;
    return makeStep(
      {
        id: 'food',
        do: 'eat',
        parameters: { food: step.text, gain: showAmount(gain, input) },
        amount: step.amount,
        basis: [step.food],
        sources: sourcesOf(derivation, input),
        verified: true,
        children: [derivation],
      },
      input,
    );
  });
  const gain = foodFirst.steps.reduce((sum, step) => sum + (step.gain.state === 'known' ? step.gain.value : 0), 0);
  if (foodFirst.closes) return { action: 'food', steps };
  const left = { short: showAmount(foodFirst.gap.value - gain, input) };
  const rest = { id: 'food-not-enough', do: 'ask', parameters: left, basis, sources: [] } as const;
  return { action: 'food', steps: [...steps, makeStep({ ...rest, verified: true, children: [derivation] }, input)] };
}

function sourcesOf(derivation: string | undefined, { book }: PlanInput): readonly string[] {
  return derivation === undefined ? [] : (book.all()[derivation]?.sources ?? []);
}

function derivationsOf({ ledger, reference }: PlanInput): readonly (string | undefined)[] {
  const total = ledger.total.state === 'not-applicable' ? undefined : ledger.total.derivation;
  return [total, reference?.intake.state === 'known' ? reference.intake.derivation : undefined];
}
