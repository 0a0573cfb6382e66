import type { NutrientContent } from '../../corpus/index.ts';
import type { Compound } from '../../corpus/schemas/compound.ts';
import type { InteractionRule } from '../../corpus/schemas/interaction.ts';
import { KeyedCache } from '../keyed-cache.ts';
import type { NutrientSource } from './check-input.ts';

const familyCache = new KeyedCache<ReadonlyMap<string, Compound>>();
const unionCache = new KeyedCache<readonly string[]>();

function families(content: NutrientContent): ReadonlyMap<string, Compound> {
  return familyCache.get(content, '', () => new Map(content.compounds.map((one) => [one.id, one])));
}

/** Families that an unknown compound can be: by mouth those sold as supplements, by vein those with that role. */
export function unionOfCompounds(content: NutrientContent, route: NutrientSource['route']): readonly string[] {
  return unionCache.get(content, route, () =>
    content.compounds
      .filter((one) => one.groups.includes('any') && (route === 'oral' ? isSupplement(one) : isInjection(one)))
      .map((one) => one.id),
  );
}

function isSupplement(compound: Compound): boolean {
  return compound.forms.some((form) => form.soldAsSupplement);
}

function isInjection(compound: Compound): boolean {
  return compound.roles.includes('injection');
}

/**
 * Families of a source that a rule holds for. `alkaline-high-dose` needs a dose that is not known to be that of a supplement.
 * A family that the content does not have is in no scope but `any` and `any-oral`.
 */
export function compoundsInScope(
  scope: InteractionRule['compounds'],
  source: NutrientSource,
  content: NutrientContent,
): readonly string[] {
  if (scope === 'any' || (scope === 'any-oral' && source.route === 'oral')) return source.compounds;
  if (scope === 'any-oral') return [];
  if (typeof scope !== 'string') return source.compounds.filter((id) => scope.includes(id));
  if (scope === 'alkaline-high-dose' && source.highDose === false) return [];
  const wantAlkaline = scope !== 'non-alkaline-oral';
  return source.compounds.filter((id) => {
    const compound = families(content).get(id);
    return compound !== undefined && (compound.alkaline === 'yes') === wantAlkaline;
  });
}
