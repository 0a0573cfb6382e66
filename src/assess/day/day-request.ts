import type { Rhythm } from '../../profile/index.ts';
import type { DayRequest, Gap, Item } from '../../schedule/index.ts';
import { bringsNutrient } from '../intake/brings-nutrient.ts';
import { type Session, words } from '../session.ts';
import { apartGaps } from './apart-gaps.ts';
import { avoidOf, holdsFor } from './avoid-of.ts';
import type { DayParts } from './day-parts.ts';
import { rhythmOf } from './day-rhythm.ts';
import { hitGaps } from './hit-gaps.ts';
import { demandsOf, type MedicineDemands } from './medicine-demands.ts';
import { medicineItem } from './medicine-item.ts';

/** Waking, and minutes awake, where the profile says nothing: an assumption, named in docs/methods/day.md. */
const usualDay = { wakes: 7 * 60, awakeMinutes: 16 * 60 };

/**
 * The profile as a question about a day: meals as they stand, medicines at their times, supplements at theirs or free, and
 * a gap for each clash that asks for time in between. Medicines that bring the nutrient take part as nutrient items.
 */
export function dayRequest(session: Session, parts: DayParts): DayRequest {
  const { profile } = session;
  const nutrientPaths = new Set(
    parts.items.filter((item) => item.kind === 'supplement' && bringsNutrient(item)).map((item) => item.input),
  );
  const inUse = new Set(parts.items.map((item) => item.input));
  const demands = (path: string): MedicineDemands => demandsOf(parts.rulesOf.get(path) ?? [], session.content);
  const supplements = (profile.supplements ?? []).filter((one) => inUse.has(one.path));
  const items: Item[] = [
    ...meals(session),
    ...parts.medications
      .filter((one) => one.current)
      .map((one) => ({
        ...medicineItem(one, parts, demands(one.medication.path)),
        ...amountOf(one.medication, session),
      })),
    ...supplements.map((one) => ({
      ...(nutrientPaths.has(one.path)
        ? supplementItem(one, nameOf(one.path, parts), parts)
        : otherSupplement(one, nameOf(one.path, parts))),
      ...amountOf(one, session),
    })),
  ];
  const gaps = [...gapsOf(items, parts, session), ...apartGaps(items, demands)];
  return { items, gaps, day: dayOf(session) };
}

/** A usual day between the stated ends; where only one is stated the other lies as far away as usual. */
function dayOf({ profile }: Session): DayRequest['day'] {
  const { wakesMinutes, sleepsMinutes } = profile.day ?? {};
  const clock = (minutes: number): number => (minutes + 24 * 60) % (24 * 60);
  const wakes =
    wakesMinutes ?? (sleepsMinutes === undefined ? usualDay.wakes : clock(sleepsMinutes - usualDay.awakeMinutes));
  return { wakes, sleeps: sleepsMinutes ?? clock(wakes + usualDay.awakeMinutes) };
}

function nameOf(path: string, parts: DayParts): string {
  return parts.items.find((item) => item.input === path)?.name ?? path;
}

function meals(session: Session): Item[] {
  const { profile } = session;
  return (profile.day?.mealsMinutes ?? []).map((minutes, index) => ({
    id: `day.meals[${index}]`,
    kind: 'meal',
    name: words(session, 'schedule.meal'),
    at: [minutes],
  }));
}

function supplementItem(supplement: Rhythm & { readonly path: string }, name: string, parts: DayParts): Item {
  const moments = supplement.atMinutes.length > 0 ? {} : { moments: Math.max(1, Math.round(supplement.momentsPerDay)) };
  return {
    id: supplement.path,
    kind: 'nutrient',
    name,
    ...(supplement.atMinutes.length > 0 ? { at: supplement.atMinutes } : {}),
    ...moments,
    ...rhythmOf(supplement),
    // Salts upset an empty stomach more often than a full one; it is a preference and never breaks a gap.
    food: 'prefer',
    ...avoidOf(supplement.path, parts),
  };
}

/** A supplement of another nutrient is to this day what a medicine is: it stands at its times, and is not guessed. */
function otherSupplement(supplement: Rhythm & { readonly path: string }, name: string): Item {
  return { id: supplement.path, kind: 'medicine', name, ...timesOf(supplement), ...rhythmOf(supplement) };
}

/** One piece at a time is what everyone expects and needs no words. */
function amountOf({ units }: Rhythm, session: Session): Pick<Item, 'amount'> {
  if (units === 1) return {};
  const shown = new Intl.NumberFormat(session.language).format(units);
  return { amount: words(session, 'schedule.units', { units: shown }) };
}

/** A supplement is placed at its own times, or as often as the profile says; otherwise the day asks. */
function timesOf(rhythm: Rhythm): Pick<Item, 'at' | 'moments'> {
  if (rhythm.atMinutes.length > 0) return { at: rhythm.atMinutes };
  return rhythm.timesStated ? { moments: Math.max(1, Math.round(rhythm.momentsPerDay)) } : {};
}

function gapsOf(items: readonly Item[], parts: DayParts, session: Session): Gap[] {
  const known = new Set(items.map((item) => item.id));
  const doses = items.filter((item) => item.kind === 'nutrient');
  return parts.interactions.flatMap((hit) => {
    if (!known.has(hit.with.input)) return [];
    const own = doses.filter((dose) => dose.id !== hit.with.input && holdsFor(hit, dose.id, parts));
    return own.flatMap((dose) => hitGaps(hit, dose.id, session.profile));
  });
}
