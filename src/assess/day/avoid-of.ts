import type { Item } from '../../schedule/index.ts';
import type { InteractionHit } from '../interactions/index.ts';
import type { DayParts } from './day-parts.ts';

/** A stop, or a clash that says not to combine, keeps a dose of the nutrient out of the day; of a supplement so does an age that refers. */
export function avoidOf(path: string, parts: DayParts): Pick<Item, 'avoid'> {
  const isSupplement = parts.items.some((item) => item.input === path && item.kind === 'supplement');
  const rules = isSupplement ? [...parts.stops, ...parts.ageRefers] : parts.stops;
  const stops = rules.map((rule) => ({ rule, items: [] }));
  const avoided = parts.interactions
    .filter((hit) => hit.management.action === 'avoid' && hit.setting === undefined && hit.needs.length === 0)
    .filter((hit) => hit.with.input !== path && holdsFor(hit, path, parts))
    .map((hit) => ({ rule: hit.id, items: [hit.with.input] }));
  const avoid = [...stops, ...avoided];
  return avoid.length === 0 ? {} : { avoid };
}

/** A clash of some compounds holds for a dose of one of them; an unknown compound counts as all of them. */
export function holdsFor(hit: InteractionHit, path: string, { items }: DayParts): boolean {
  const compound = items.find((item) => item.input === path)?.compound;
  return compound === undefined || hit.compounds.length === 0 || hit.compounds.includes(compound);
}
