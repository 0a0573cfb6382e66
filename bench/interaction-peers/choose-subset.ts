import type { NutrientContent } from '../../src/corpus/index.ts';
import type { Interaction } from '../../src/corpus/schemas/interaction.ts';

/** Day on which the bench asks; rules that ended before it are left out. */
export const benchDate = '2026-11-01';

/**
 * The content with the interactions that all engines can express and nothing else: rows about medicines, without the members
 * that need a form or have a negative. A row with a rule about the partner's dose is left out whole, since its rules lean on
 * each other.
 */
export function chooseSubset(content: NutrientContent): NutrientContent {
  const negated = new Set(content.ruledOut.flatMap((row) => row.members.map((member) => member.atc)));
  const interactions = content.interactions.filter(isExpressible).flatMap((row): Interaction[] => {
    const members = row.members.filter((member) => member.forms === undefined && !negated.has(member.atc));
    const left = new Set(members.map((member) => member.atc));
    const rules = row.rules.flatMap((rule) => {
      if (rule.onlyMembers === undefined) return [rule];
      const onlyMembers = rule.onlyMembers.filter((code) => left.has(code));
      return onlyMembers.length === 0 ? [] : [{ ...rule, onlyMembers }];
    });
    return members.length === 0 || rules.length === 0 ? [] : [{ ...row, members, rules }];
  });
  return { ...content, interactions, ruledOut: [], depletion: [] };
}

function isExpressible(row: Interaction): boolean {
  return row.partner.kind === 'drug' && row.rules.every((rule) => rule.partnerDose === undefined);
}
