import type { Interaction, InteractionRule } from '../../corpus/schemas/interaction.ts';
import type { CheckedPartner, InteractionInput, NutrientSource } from './check-input.ts';
import { compoundsInScope } from './compound-scope.ts';
import { mayBeForm } from './drug-form.ts';
import { type FoundNegative, isSourceInScope, mayTakeAway } from './find-negatives.ts';
import type { NotHolding } from './interaction-schema.ts';
import { isKidneyInScope } from './kidney-scope.ts';
import type { Member } from './rule-index.ts';

/** A rule that names a partner, through which code. */
export interface Candidate {
  readonly row: Interaction;
  readonly rule: InteractionRule;
  /** Absent for a row without members, such as food. */
  readonly member?: Member;
  /** Null when it was recognised by name. */
  readonly code: string | null;
  /** True when the code is that of the product as a whole. */
  readonly own: boolean;
}

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
  reducedBelow: number | undefined,
  input: InteractionInput,
): Verdict {
  const { row, rule, member } = candidate;
  if (isSuperseded(row, rule, input)) return no('superseded');
  if (!isRouteNamed(partner, row, rule)) return no('drug-route');
  if (!mayBeForm(partner.form, member?.forms)) return no('drug-form');
  const limit = milligramsOf(rule.partnerDose?.atLeast);
  if (limit !== undefined && partner.dailyMilligrams !== undefined && partner.dailyMilligrams < limit)
    return no('dose');
  const kidney = isKidneyInScope(rule.kidney, input.kidney, reducedBelow);
  if (kidney === false) return no('kidney');
  const pairs = pairsOf(candidate, partner, negatives, input);
  if ('because' in pairs) return no(pairs.because);
  // Last, so that only a rule that would hold for the person is reported as unknown on that day.
  if (input.asOf !== undefined && rule.validFrom !== undefined && rule.validFrom > input.asOf) {
    return no('not-yet-known', rule.validFrom);
  }
  const needs = [
    ...(kidney === null ? [input.kidney.egfr === undefined ? 'person.egfr' : 'person.dialysis'] : []),
    ...(partner.form === undefined && member?.forms !== undefined ? [`${partner.input}.form`] : []),
    ...(limit !== undefined && partner.dailyMilligrams === undefined ? [`${partner.input}.name`] : []),
    ...pairs.unsure.map((source) => source.input),
  ];
  return { holds: true, ...pairs, needs };
}

function no(because: NotHolding, from?: string): Verdict {
  return { holds: false, because, ...(from === undefined ? {} : { from }) };
}

/** Replaced rules are history, but a question about an earlier day gets what was known then. */
function isSuperseded(row: Interaction, rule: InteractionRule, { asOf, date }: InteractionInput): boolean {
  const day = asOf ?? date;
  const ended = rule.validUntil !== undefined && day !== '' && rule.validUntil <= day;
  return ended || (asOf === undefined && row.rules.some((one) => one.supersedes === rule.id));
}

/**
 * A route that is not stated counts as oral, the stricter. A row that knows no oral use at all, such as one of infusions
 * only, then holds as well.
 */
function isRouteNamed(partner: CheckedPartner, row: Interaction, rule: InteractionRule): boolean {
  const named = rule.drugRoutes;
  if (named === undefined || named.includes('any')) return true;
  if (partner.route !== undefined) return named.includes(partner.route);
  return named.includes('oral') || !row.rules.some((one) => one.drugRoutes?.includes('oral') === true);
}

/** A written daily dose such as `3 g/d` in milligrams. */
function milligramsOf(figure: string | undefined): number | undefined {
  if (figure === undefined) return undefined;
  const [number = '', unit] = figure.split(' ');
  return Number(number) * (unit === 'g/d' ? 1000 : 1);
}

/**
 * True for a partner that lowers the nutrient in the body, or acts through its level there, whatever is taken: such a rule
 * holds for a person who has the nutrient from food alone.
 */
function holdsWithoutSource(rule: InteractionRule): boolean {
  if (rule.compounds !== 'any' || rule.direction === 'nutrient-higher') return false;
  return rule.nutrientRoute === 'any' || (rule.affects === 'nutrient' && rule.direction === 'nutrient-lower');
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
  { row, rule, code }: Candidate,
  partner: CheckedPartner,
  negatives: readonly FoundNegative[],
  input: InteractionInput,
): Pairs {
  const without = holdsWithoutSource(rule);
  const others = input.sources.filter((source) => source.input !== partner.input);
  const sources = others.filter((source) => rule.nutrientRoute === 'any' || rule.nutrientRoute === source.route);
  if (sources.length === 0) {
    if (without) return { compounds: [], others: [], unsure: [] };
    return { because: others.length === 0 ? 'nutrient-not-taken' : 'nutrient-route' };
  }
  const mechanism = rule.mechanism ?? row.mechanism.id;
  // Most medicines have no negative, and few have one for this code and mechanism.
  const against = negatives.filter((one) => mayTakeAway(one, code ?? '-', mechanism));
  const found = new Set<string>();
  const through = new Set<NutrientSource>();
  let inScope = false;
  for (const source of sources) {
    for (const compound of compoundsInScope(rule.compounds, source, input.content)) {
      inScope = true;
      if (against.some((one) => isSourceInScope(one.row, source, compound, input))) continue;
      found.add(compound);
      through.add(source);
    }
  }
  if (found.size === 0) return { because: inScope ? 'ruled-out' : outsideCompounds(rule, sources) };
  const asked = new Set(sources.flatMap((source) => source.compounds));
  const compounds: string[] = [];
  const rest: string[] = [];
  for (const { id } of input.content.compounds) {
    if (found.has(id)) compounds.push(id);
    else if (asked.has(id)) rest.push(id);
  }
  const isOpen = !without && [...through].every((source) => source.unsure !== undefined);
  return { compounds, others: rest, unsure: isOpen ? [...through] : [] };
}

function outsideCompounds(rule: InteractionRule, sources: readonly NutrientSource[]): NotHolding {
  return rule.compounds === 'alkaline-high-dose' && sources.some((one) => one.highDose === false) ? 'dose' : 'compound';
}
