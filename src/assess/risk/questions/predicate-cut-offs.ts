import type { NutrientContent } from '../../../corpus/index.ts';
import type { When } from '../../../corpus/schemas/predicate.ts';

/** Conditions of every rule, score item and risk factor of the content. */
export function allConditions(content: NutrientContent): readonly When[] {
  return [
    ...content.conditionRules.map((rule) => rule.when),
    ...content.scores.flatMap((score) => score.items.map((item) => item.when)),
    ...content.deficiency.riskFactors.map((factor) => factor.when),
  ];
}

/** All predicates with a name, such as `egfr-below`, in the order of the content. */
export function predicatesNamed(content: NutrientContent, pattern: RegExp): readonly string[] {
  const found = allConditions(content)
    .flatMap((when) => [...(when.all ?? []), ...(when.any ?? []), ...(when.unless ?? [])])
    .filter((predicate) => pattern.test(predicate));
  return [...new Set(found)];
}

/** Numbers at which some predicate of that name changes, ascending. */
export function cutOffsOf(content: NutrientContent, pattern: RegExp): readonly number[] {
  const numbers = predicatesNamed(content, pattern).flatMap((one) => (one.match(/\d+/g) ?? []).map(Number));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** One value inside every band that the cut-offs make: below the first, between two, and from the last. */
export function oneOfEachBand(cutOffs: readonly number[]): readonly number[] {
  const [first] = cutOffs;
  if (first === undefined) return [];
  return [first / 2, ...cutOffs.map((cut, index) => (cut + (cutOffs[index + 1] ?? cut * 2)) / 2)];
}
