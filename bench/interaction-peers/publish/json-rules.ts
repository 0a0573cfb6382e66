import type { NestedCondition, RuleProperties } from 'json-rules-engine';
import { codesFact, sourceCountFact, sourcesFact } from '../json-facts.ts';
import type { KidneyScope, PeerRule } from '../peer-rule.ts';

/** The rules for `json-rules-engine`: one rule each, whose event has the rule's id as type. */
export function writeJsonRules(rules: readonly PeerRule[]): RuleProperties[] {
  return rules.map((rule) => ({
    name: rule.id,
    conditions: { all: conditionsOf(rule) },
    event: { type: rule.id },
  }));
}

function conditionsOf({ codes, routes, source, kidney }: PeerRule): NestedCondition[] {
  return [
    { fact: codesFact(routes), operator: 'someFact:in', value: codes },
    ...(source === undefined
      ? []
      : source.compounds === undefined
        ? [{ fact: sourceCountFact(source), operator: 'greaterThan', value: 0 }]
        : [{ fact: sourcesFact(source), operator: 'someFact:in', value: source.compounds }]),
    ...(kidney === undefined ? [] : [kidneyCondition(kidney)]),
  ];
}

const egfrUnknown = { fact: 'egfr', operator: 'equal', value: null };
const onDialysis = { fact: 'dialysis', operator: 'equal', value: true };

/** What is not known lies in every scope. */
function kidneyCondition(scope: KidneyScope): NestedCondition {
  const { egfrBelow, egfrAtLeast, orDialysis, reducedBelow } = scope;
  const below = (value: number): NestedCondition => ({ fact: 'egfr', operator: 'lessThan', value });
  if (scope.onDialysis) {
    const dialysisUnknown = { fact: 'dialysis', operator: 'equal', value: null };
    const open = reducedBelow === undefined ? [] : [{ any: [egfrUnknown, below(reducedBelow)] }];
    return { any: [onDialysis, { all: [dialysisUnknown, ...open] }] };
  }
  const range = [
    ...(egfrBelow === undefined ? [] : [below(egfrBelow)]),
    ...(egfrAtLeast === undefined ? [] : [{ fact: 'egfr', operator: 'greaterThanInclusive', value: egfrAtLeast }]),
  ];
  return { any: [...(orDialysis ? [onDialysis] : []), egfrUnknown, { all: range }] };
}
