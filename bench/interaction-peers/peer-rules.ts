import type { NutrientContent } from '../../src/corpus/index.ts';
import type { Interaction, InteractionRule } from '../../src/corpus/schemas/interaction.ts';
import { benchDate } from './choose-subset.ts';
import {
  type KidneyScope,
  type MedicineRoute,
  medicineRoutes,
  type PeerRule,
  type SourceRoute,
  type SourceScope,
} from './peer-rule.ts';

/**
 * The rules of a subset as the peers get them, read from the content by docs/methods/interaction-check.md and written here
 * anew: nothing of the check itself is used, so that equal findings say something.
 */
export function peerRules(subset: NutrientContent): PeerRule[] {
  return subset.interactions.flatMap((row) =>
    row.rules.filter((rule) => isInForce(row, rule)).map((rule) => peerRule(row, rule, subset)),
  );
}

function isInForce(row: Interaction, rule: InteractionRule): boolean {
  const ended = rule.validUntil !== undefined && rule.validUntil <= benchDate;
  return !ended && !row.rules.some((one) => one.supersedes === rule.id);
}

function peerRule(row: Interaction, rule: InteractionRule, subset: NutrientContent): PeerRule {
  const source = sourceScope(rule, subset);
  const kidney = kidneyScope(row, rule);
  return {
    id: rule.id,
    codes: [...(rule.onlyMembers ?? row.members.map((member) => member.atc))].sort(),
    routes: routesOf(row, rule),
    ...(source === undefined ? {} : { source }),
    ...(kidney === undefined ? {} : { kidney }),
  };
}

/** A route that is not stated counts as oral, and also where the row knows no oral use at all. */
function routesOf(row: Interaction, { drugRoutes }: InteractionRule): MedicineRoute[] {
  if (drugRoutes === undefined || drugRoutes.includes('any')) return [...medicineRoutes];
  const knowsOral = row.rules.some((one) => one.drugRoutes?.includes('oral') === true);
  const unstated = drugRoutes.includes('oral') || !knowsOral;
  return medicineRoutes.filter((route) =>
    route === 'unstated' ? unstated : drugRoutes.some((named) => named === route),
  );
}

/** What lowers the nutrient in the body, or acts through its level there, needs nothing beyond food. */
function sourceScope(rule: InteractionRule, { compounds: families }: NutrientContent): SourceScope | undefined {
  const { compounds, nutrientRoute, direction, affects } = rule;
  const lowers = affects === 'nutrient' && direction === 'nutrient-lower';
  if (compounds === 'any' && direction !== 'nutrient-higher' && (nutrientRoute === 'any' || lowers)) return undefined;
  const named: readonly SourceRoute[] = nutrientRoute === 'any' ? ['oral', 'parenteral'] : [nutrientRoute];
  const routes = compounds === 'any-oral' ? named.filter((route) => route === 'oral') : named;
  const highDose = compounds === 'alkaline-high-dose';
  if (typeof compounds !== 'string')
    return { group: compounds.join(', '), routes, compounds: [...compounds], highDose };
  if (compounds === 'any' || compounds === 'any-oral') return { group: 'any', routes, highDose };
  const alkaline = compounds !== 'non-alkaline-oral';
  const inGroup = families.filter((one) => (one.alkaline === 'yes') === alkaline).map((one) => one.id);
  return { group: alkaline ? 'alkaline' : 'non-alkaline', routes, compounds: inGroup, highDose };
}

function kidneyScope(row: Interaction, { kidney }: InteractionRule): KidneyScope | undefined {
  if (kidney === undefined) return undefined;
  const below = numberOf(kidney.egfrBelow);
  const atLeast = numberOf(kidney.egfrAtLeast);
  const limits = row.rules.flatMap((one) => numberOf(one.kidney?.egfrBelow) ?? []);
  return {
    ...(below === undefined ? {} : { egfrBelow: below }),
    ...(atLeast === undefined ? {} : { egfrAtLeast: atLeast }),
    orDialysis: kidney.orDialysis === true,
    onDialysis: kidney.onDialysis === true,
    ...(limits.length === 0 ? {} : { reducedBelow: Math.max(...limits) }),
  };
}

/** A written limit such as `30 mL/min/{1.73_m2}` as a number in that unit. */
function numberOf(figure: string | undefined): number | undefined {
  return figure === undefined ? undefined : Number(figure.split(' ')[0]);
}
