import type { Rhythm } from '../../profile/index.ts';
import type { Item } from '../../schedule/index.ts';
import { bringsNutrient } from '../intake/brings-nutrient.ts';
import type { ResolvedMedication } from '../items/resolve-medications.ts';
import { avoidOf } from './avoid-of.ts';
import type { DayParts } from './day-parts.ts';
import { rhythmOf } from './day-rhythm.ts';
import type { MedicineDemands } from './medicine-demands.ts';

/**
 * A medicine in the day. It is an item of the nutrient only where it is known to bring it by mouth: one that nobody
 * recognised could bring anything, so it stands at its own times and is told to be not checked. No medicine is ever
 * suggested to be left out.
 */
export function medicineItem(one: ResolvedMedication, parts: DayParts, demands: MedicineDemands): Item {
  const { medication } = one;
  const { path } = medication;
  const byMouth = !parts.notByMouth.has(path);
  const brings =
    byMouth &&
    (one.recognised || (medication.contains ?? []).length > 0) &&
    parts.items.some((item) => item.input === path && item.kind === 'medicine' && bringsNutrient(item));
  return {
    id: path,
    kind: brings ? 'nutrient' : 'medicine',
    name: one.name,
    keep: true,
    ...(byMouth ? {} : { byMouth }),
    ...timesOf(medication, byMouth && !parts.unrecognised.has(path)),
    ...(medication.movable ? { movable: true } : {}),
    ...rhythmOf(medication),
    ...(byMouth ? foodOf(demands) : {}),
    ...(brings ? avoidOf(path, parts) : {}),
  };
}

function foodOf({ emptyStomach, withFood }: MedicineDemands): Pick<Item, 'food' | 'emptyStomach'> {
  if (emptyStomach !== undefined) return { emptyStomach, food: 'avoid' };
  return withFood ? { food: 'prefer' } : {};
}

/** A medicine is placed only at its own times, or as often as the profile says where it was recognised; else the day asks. */
function timesOf(rhythm: Rhythm, mayBePlaced: boolean): Pick<Item, 'at' | 'moments'> {
  if (rhythm.atMinutes.length > 0) return { at: rhythm.atMinutes };
  return mayBePlaced && rhythm.timesStated ? { moments: Math.max(1, Math.round(rhythm.momentsPerDay)) } : {};
}
