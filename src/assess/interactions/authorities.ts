import type { NutrientContent } from '../../corpus/index.ts';
import { speaksFor } from './choose-gap.ts';

/** Ids of the authorities that state hours, sorted. */
export function authoritiesOf(content: NutrientContent): readonly string[] {
  const gaps = content.interactions.flatMap((row) => [
    ...row.rules.flatMap((rule) => rule.gaps),
    ...row.members.flatMap((member) => member.gaps ?? []),
  ]);
  return [...new Set(gaps.map((gap) => gap.authority.id))].sort();
}

/** Whether an authority of this id, or one of a country, states hours. */
export function isAuthority(text: string, content: NutrientContent): boolean {
  return content.interactions.some((row) =>
    [...row.rules.flatMap((rule) => rule.gaps), ...row.members.flatMap((member) => member.gaps ?? [])].some((gap) =>
      speaksFor(gap, text),
    ),
  );
}
