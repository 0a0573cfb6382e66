import type { Compound } from '../../corpus/schemas/compound.ts';
import { evaluateWhen } from '../conditions/evaluate-predicate.ts';
import type { PlanInput } from './plan-input.ts';

/** The forms a person may choose from. */
export interface FormChoice {
  /** Compound families, in the order of the content and without rank; empty means that no form was studied apart. */
  readonly forms: readonly string[];
  /** Names in the reader's language. */
  readonly names: readonly string[];
  /** What was seen of how the gut takes them. */
  readonly tolerance: readonly { readonly text: string; readonly sources: readonly string[] }[];
}

/**
 * Forms that were studied for the goal, that are sold as a supplement and that no rule objects to. They are not ranked:
 * uptake without calibration and tolerance that was not seen say nothing here. Undefined when forms were studied and none
 * of them is left.
 */
export function chooseForm(studied: readonly string[], input: PlanInput): FormChoice | undefined {
  const { content, language } = input;
  if (studied.length === 0) return { forms: [], names: [], tolerance: [] };
  const left = content.compounds.filter((one) => studied.includes(one.id) && isOpen(one, input));
  if (left.length === 0) return undefined;
  return {
    forms: left.map((one) => one.id),
    names: left.map((one) => lowerFirst(one.names[language])),
    tolerance: left.flatMap(({ tolerance }) =>
      tolerance?.standing === 'seen' ? [{ text: tolerance.text[language], sources: tolerance.sources }] : [],
    ),
  };
}

/** Sold as a supplement, and no rule about taking this very compound holds or may hold. */
function isOpen(compound: Compound, { content, facts }: PlanInput): boolean {
  if (!compound.roles.includes('supplement')) return false;
  const withIt = { ...facts, compounds: new Set([compound.id]) };
  return content.conditionRules.every((rule) => {
    const named = [...(rule.when.all ?? []), ...(rule.when.any ?? [])].includes(`compound:${compound.id}`);
    return !named || evaluateWhen(rule.when, withIt) === false;
  });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
