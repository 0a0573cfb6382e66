import type { NutrientContent } from '../../corpus/index.ts';
import type { Interaction, InteractionRule } from '../../corpus/schemas/interaction.ts';
import { bindingMechanisms } from '../../corpus/schemas/interaction-scope.ts';
import { KeyedCache } from '../keyed-cache.ts';
import { minutesOfTime } from './minutes-of-time.ts';

/** What the rules that name a medicine ask of its place in a day, whether the nutrient is taken or not. */
export interface MedicineDemands {
  /** True when it is bound in the gut, so that a rule says to take it apart or not at all. */
  readonly isBound: boolean;
  /** True when it is itself a mineral that competes or binds. */
  readonly isMineral: boolean;
  /** Longest minutes that any statement asks before and after it; absent where none asks any. */
  readonly beforeMinutes?: number;
  readonly afterMinutes?: number;
  /** The rule that says it belongs on an empty stomach. */
  readonly emptyStomach?: string;
  /** True when a rule says to take it with food. */
  readonly withFood: boolean;
}

/** The demands of the rules with these ids. */
export function demandsOf(ids: readonly string[], content: NutrientContent): MedicineDemands {
  const named = ids.flatMap((id) => rulesById(content).get(id) ?? []);
  const binding = named.filter(binds);
  const gaps = binding.flatMap(({ row, rule }) => [
    ...rule.gaps,
    ...row.members.flatMap((member) => member.gaps ?? []),
  ]);
  const longest = (side: 'drugBefore' | 'drugAfter'): number | undefined => {
    const minutes = gaps.flatMap((gap) => minutesOfTime(gap[side]) ?? []);
    return minutes.length === 0 ? undefined : Math.max(...minutes);
  };
  const before = longest('drugBefore');
  const after = longest('drugAfter');
  const empty = named.find(({ rule }) => rule.management.intake === 'empty-stomach');
  return {
    isBound: binding.length > 0,
    isMineral: named.some(isMineral),
    ...(before === undefined ? {} : { beforeMinutes: before }),
    ...(after === undefined ? {} : { afterMinutes: after }),
    ...(empty === undefined ? {} : { emptyStomach: empty.rule.id }),
    withFood: named.some(({ rule }) => rule.management.intake === 'with-food'),
  };
}

interface NamedRule {
  readonly row: Interaction;
  readonly rule: InteractionRule;
}

const cache = new KeyedCache<ReadonlyMap<string, NamedRule>>();

function rulesById(content: NutrientContent): ReadonlyMap<string, NamedRule> {
  return cache.get(
    content,
    '',
    () => new Map(content.interactions.flatMap((row) => row.rules.map((rule) => [rule.id, { row, rule }] as const))),
  );
}

function binds({ row, rule }: NamedRule): boolean {
  const { action } = rule.management;
  const asksTime = action === 'separate' || action === 'avoid';
  return asksTime && bindingMechanisms.includes(rule.mechanism ?? row.mechanism.id);
}

function isMineral({ row, rule }: NamedRule): boolean {
  const mechanism = rule.mechanism ?? row.mechanism.id;
  return (
    row.partner.kind === 'nutrient' && (mechanism === 'absorption-competition' || bindingMechanisms.includes(mechanism))
  );
}
