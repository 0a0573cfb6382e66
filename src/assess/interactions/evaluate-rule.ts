import type { InteractionRule } from '../../corpus/schemas/interaction.ts';
import type { Candidate } from './candidate.ts';
import type { Check } from './check.ts';
import type { CheckedPartner, InteractionInput, NutrientSource } from './check-input.ts';
import { mayBeForm } from './drug-form.ts';
import { type FoundNegative, mayTakeAway } from './find-negatives.ts';
import type { NotHolding } from './interaction-schema.ts';
import { isKidneyInScope } from './kidney-scope.ts';

/** Whether a rule holds: for which compounds and what is left open, or why not. */
export type Verdict =
  | {
      readonly holds: true;
      readonly compounds: readonly string[];
      /** Compounds taken or asked about for which it does not hold. */
      readonly others: readonly string[];
      /** Sources that cannot be read, where it holds by nothing else. */
      readonly unsure: readonly NutrientSource[];
      readonly needs: readonly string[];
    }
  | { readonly holds: false; readonly because: NotHolding; readonly from?: string };

/** Evaluates one rule. What is not known never makes a rule drop out: it then holds with `needs`. */
export function evaluateRule(
  candidate: Candidate,
  partner: CheckedPartner,
  negatives: readonly FoundNegative[],
  check: Check,
): Verdict {
  const { rule, member, routes, fromMilligrams } = candidate;
  const { kidney, asOf } = check.input;
  if (isSuperseded(candidate, check.input)) return no('superseded');
  if (routes !== undefined) {
    const { route } = partner;
    if (route === undefined ? !routes.holdsUnstated : !routes.named.includes(route)) return no('drug-route');
  }
  if (!mayBeForm(partner.form, member?.forms)) return no('drug-form');
  const daily = partner.dailyMilligrams;
  if (fromMilligrams !== undefined && daily !== undefined && daily < fromMilligrams) return no('dose');
  const inKidneyScope = isKidneyInScope(rule.kidney, kidney, candidate.reducedBelow);
  if (inKidneyScope === false) return no('kidney');
  const pairs = pairsOf(candidate, partner, negatives, check);
  if ('because' in pairs) return no(pairs.because);
  // Last, so that only a rule that would hold for the person is reported as unknown on that day.
  if (asOf !== undefined && rule.validFrom !== undefined && rule.validFrom > asOf) {
    return no('not-yet-known', rule.validFrom);
  }
  const needs: string[] = [];
  if (inKidneyScope === null) needs.push(kidney.egfr === undefined ? 'person.egfr' : 'person.dialysis');
  if (partner.form === undefined && member?.forms !== undefined) needs.push(`${partner.input}.form`);
  if (fromMilligrams !== undefined && daily === undefined) needs.push(`${partner.input}.name`);
  for (const source of pairs.unsure) needs.push(source.input);
  return { holds: true, compounds: pairs.compounds, others: pairs.others, unsure: pairs.unsure, needs };
}

function no(because: NotHolding, from?: string): Verdict {
  return from === undefined ? { holds: false, because } : { holds: false, because, from };
}

/** Replaced rules are history, but a question about an earlier day gets what was known then. */
function isSuperseded({ rule, isReplaced }: Candidate, { asOf, date }: InteractionInput): boolean {
  const day = asOf ?? date;
  const ended = rule.validUntil !== undefined && day !== '' && rule.validUntil <= day;
  return ended || (asOf === undefined && isReplaced);
}

type Pairs =
  | {
      readonly compounds: readonly string[];
      readonly others: readonly string[];
      readonly unsure: readonly NutrientSource[];
    }
  | { readonly because: NotHolding };

/** A medicine that brings the nutrient does not clash with itself. */
function pairsOf(
  { rule, code, mechanism, holdsWithoutSource }: Candidate,
  partner: CheckedPartner,
  negatives: readonly FoundNegative[],
  check: Check,
): Pairs {
  const sources = check.sources.beside(partner.input, rule.nutrientRoute);
  if (sources.length === 0) {
    if (holdsWithoutSource) return { compounds: [], others: [], unsure: [] };
    const isAlone = check.sources.beside(partner.input, 'any').length === 0;
    return { because: isAlone ? 'nutrient-not-taken' : 'nutrient-route' };
  }
  // Most medicines have no negative, and few have one for this code and mechanism.
  const against =
    negatives.length === 0 ? negatives : negatives.filter((one) => mayTakeAway(one, code ?? '-', mechanism));
  const { compounds, others, through, inScope } = check.sources.reach(rule.compounds, sources, against);
  if (through.length === 0) return { because: inScope ? 'ruled-out' : outsideCompounds(rule, sources) };
  const isOpen = !holdsWithoutSource && through.every((source) => source.unsure !== undefined);
  return { compounds, others, unsure: isOpen ? through : [] };
}

function outsideCompounds(rule: InteractionRule, sources: readonly NutrientSource[]): NotHolding {
  return rule.compounds === 'alkaline-high-dose' && sources.some((one) => one.highDose === false) ? 'dose' : 'compound';
}
