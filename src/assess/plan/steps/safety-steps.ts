import { say } from '../../../corpus/index.ts';
import type { ConditionRule } from '../../../corpus/schemas/condition-rule.ts';
import type { LedgerItem } from '../../intake/ledger-item.ts';
import type { Contraindication } from '../../schemas/assessment.ts';
import { makeStep } from '../make-step.ts';
import type { PlanInput } from '../plan-input.ts';
import { nothing, type PlanPart } from '../plan-part.ts';
import type { PlanStep, PlanVerb } from '../schema.ts';
import { isIntakeEnough, takenItems, takenSupplements } from '../taken.ts';

/** What asks for a doctor today comes before everything else. */
export function urgentPart(input: PlanInput): PlanPart {
  const steps = input.urgent.map((one) =>
    makeStep(
      {
        id: 'urgent',
        do: 'see-doctor',
        words: { person: one.text, professional: one.text },
        inputs: [one.input],
        basis: [one.id],
        sources: one.sources,
        verified: one.verified,
      },
      input,
    ),
  );
  return steps.length === 0 ? nothing : { action: 'refer', steps };
}

/** A rule that says stop: what is taken stops; where nothing is taken, nothing is started. */
export function stopPart(input: PlanInput): PlanPart {
  const rules = input.contraindications.found.filter((one) => one.action === 'stop');
  if (rules.length === 0) return nothing;
  const isTaken = takenItems(input).length > 0;
  const steps = rules.map((rule) => ruleStep(rule, isTaken ? 'stop' : 'do-not-start', input));
  return { action: isTaken ? 'stop' : 'none', steps };
}

/**
 * A rule that says "only with a doctor". It says something to a person who takes or asks for something, or whose intake is
 * not known to be enough; else it stands in the guards only.
 */
export function referPart(input: PlanInput): PlanPart {
  const rules = input.contraindications.found.filter((one) => one.action === 'refer');
  const isAsked = takenItems(input).length > 0 || input.evidence.length > 0 || isIntakeEnough(input) !== true;
  if (rules.length === 0 || !isAsked) return nothing;
  return { action: 'refer', steps: rules.map((rule) => ruleStep(rule, 'ask', input, goOn(input))) };
}

/**
 * A rule that says "ask or watch first". Nothing is started or raised; who already takes something asks before going on.
 * A rule about a kidney function that is not known asks for the measurement.
 */
export function cautionPart(input: PlanInput): PlanPart {
  const rules = input.contraindications.found.filter((one) => one.action === 'caution');
  if (rules.length === 0) return nothing;
  const steps = rules.map((rule) => {
    const asksKidney = contentRule(rule.id, input)?.when.all?.includes('egfr-unknown') === true;
    return ruleStep(rule, asksKidney ? 'measure' : 'ask', input, goOn(input));
  });
  return { action: takenItems(input).length > 0 ? 'refer' : 'none', steps };
}

/** What a rule about starting leaves unsaid to who takes it already; empty when nothing is taken. */
function goOn(input: PlanInput): string {
  const names = (items: readonly LedgerItem[]): string => items.map((item) => item.name).join(', ');
  const supplements = takenSupplements(input);
  const medicines = takenItems(input).filter((item) => item.kind === 'medicine');
  const words = (key: string, items: readonly LedgerItem[]): readonly string[] =>
    items.length === 0 ? [] : [say(input.messages, input.language, key, { names: names(items) })];
  return [...words('plan.go-on.supplement', supplements), ...words('plan.go-on.medicine', medicines)].join(' ');
}

function ruleStep(rule: Contraindication, verb: PlanVerb, input: PlanInput, more = ''): PlanStep {
  const professional = contentRule(rule.id, input)?.professional[input.language] ?? rule.text;
  return makeStep(
    {
      id: 'rule',
      do: verb,
      words: { person: more === '' ? rule.text : `${rule.text} ${more}`, professional },
      because: rule.because,
      inputs: [rule.input],
      basis: [rule.id],
      sources: rule.sources,
      verified: rule.verified,
    },
    input,
  );
}

function contentRule(id: string, { content }: PlanInput): ConditionRule | undefined {
  return content.conditionRules.find((one) => one.id === id);
}
