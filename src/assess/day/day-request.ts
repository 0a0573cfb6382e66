import type { Rhythm } from '../../profile/index.ts';
import type { DayRequest, Gap, Item } from '../../schedule/index.ts';
import { bringsNutrient } from '../intake/brings-nutrient.ts';
import type { LedgerItem } from '../intake/ledger-item.ts';
import type { InteractionHit } from '../interactions/index.ts';
import type { ResolvedMedication } from '../items/resolve-medications.ts';
import { type Session, words } from '../session.ts';
import { hitGaps } from './hit-gaps.ts';

/** What a day is made of. */
export interface DayParts {
  readonly medications: readonly ResolvedMedication[];
  readonly items: readonly LedgerItem[];
  readonly interactions: readonly InteractionHit[];
  /** Ids of condition rules that say stop, or may. */
  readonly stops: readonly string[];
  /** Ids of condition rules that refer because of age. */
  readonly ageRefers: readonly string[];
}

/** Waking, and minutes awake, where the profile says nothing: an assumption, named in docs/methods/day.md. */
const usualDay = { wakes: 7 * 60, awakeMinutes: 16 * 60 };

/**
 * The profile as a question about a day: meals as they stand, medicines at their times, supplements at theirs or free, and
 * a gap for each clash that asks for time in between. Medicines that bring the nutrient take part as nutrient items.
 */
export function dayRequest(session: Session, parts: DayParts): DayRequest {
  const { profile } = session;
  const nutrientPaths = new Set(parts.items.filter(isDose).map((item) => item.input));
  const inUse = new Set(parts.items.map((item) => item.input));
  const supplements = (profile.supplements ?? []).filter((one) => inUse.has(one.path));
  const items: Item[] = [
    ...meals(session),
    ...parts.medications
      .filter((one) => one.current)
      .map((one) => ({
        ...medicineItem(one, nutrientPaths.has(one.medication.path), parts),
        ...amountOf(one.medication, session),
      })),
    ...supplements.map((one) => ({
      ...(nutrientPaths.has(one.path)
        ? supplementItem(one, nameOf(one.path, parts), parts)
        : otherSupplement(one, nameOf(one.path, parts))),
      ...amountOf(one, session),
    })),
  ];
  return { items, gaps: gapsOf(items, parts, session), day: rhythmOf(session) };
}

/** A usual day between the stated ends; where only one is stated the other lies as far away as usual. */
function rhythmOf({ profile }: Session): DayRequest['day'] {
  const { wakesMinutes, sleepsMinutes } = profile.day ?? {};
  const clock = (minutes: number): number => (minutes + 24 * 60) % (24 * 60);
  const wakes =
    wakesMinutes ?? (sleepsMinutes === undefined ? usualDay.wakes : clock(sleepsMinutes - usualDay.awakeMinutes));
  return { wakes, sleeps: sleepsMinutes ?? clock(wakes + usualDay.awakeMinutes) };
}

function isDose(item: LedgerItem): boolean {
  return (item.kind === 'supplement' || item.kind === 'medicine') && bringsNutrient(item);
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

function medicineItem(one: ResolvedMedication, bringsNutrient: boolean, parts: DayParts): Item {
  const { medication } = one;
  return {
    id: medication.path,
    kind: bringsNutrient ? 'nutrient' : 'medicine',
    name: one.name,
    ...timesOf(medication),
    ...(medication.movable ? { movable: true } : {}),
    ...(bringsNutrient ? avoidOf(medication.path, parts) : {}),
  };
}

function supplementItem(supplement: Rhythm & { readonly path: string }, name: string, parts: DayParts): Item {
  const moments = supplement.atMinutes.length > 0 ? {} : { moments: Math.max(1, Math.round(supplement.momentsPerDay)) };
  return {
    id: supplement.path,
    kind: 'nutrient',
    name,
    ...(supplement.atMinutes.length > 0 ? { at: supplement.atMinutes } : {}),
    ...moments,
    // Salts upset an empty stomach more often than a full one; it is a preference and never breaks a gap.
    food: 'prefer',
    ...avoidOf(supplement.path, parts),
  };
}

/** A supplement of another nutrient is to this day what a medicine is: it stands at its times, and is not guessed. */
function otherSupplement(supplement: Rhythm & { readonly path: string }, name: string): Item {
  return { id: supplement.path, kind: 'medicine', name, ...timesOf(supplement) };
}

/** One piece at a time is what everyone expects and needs no words. */
function amountOf({ units }: Rhythm, session: Session): Pick<Item, 'amount'> {
  if (units === 1) return {};
  const shown = new Intl.NumberFormat(session.language).format(units);
  return { amount: words(session, 'schedule.units', { units: shown }) };
}

/** A medicine is placed only at its own times or as often as the profile says; otherwise the day asks. */
function timesOf(rhythm: Rhythm): Pick<Item, 'at' | 'moments'> {
  if (rhythm.atMinutes.length > 0) return { at: rhythm.atMinutes };
  return rhythm.timesStated ? { moments: Math.max(1, Math.round(rhythm.momentsPerDay)) } : {};
}

/** A stop, or a clash that says not to combine, keeps the nutrient out of the day; of a supplement so does an age that refers. */
function avoidOf(path: string, parts: DayParts): Pick<Item, 'avoid'> {
  const isSupplement = parts.items.some((item) => item.input === path && item.kind === 'supplement');
  const rules = isSupplement ? [...parts.stops, ...parts.ageRefers] : parts.stops;
  const stops = rules.map((rule) => ({ rule, items: [] }));
  const avoided = parts.interactions
    .filter((hit) => hit.management.action === 'avoid' && hit.setting === undefined && hit.needs.length === 0)
    .filter((hit) => holdsFor(hit, path, parts))
    .map((hit) => ({ rule: hit.id, items: [hit.with.input] }));
  const avoid = [...stops, ...avoided];
  return avoid.length === 0 ? {} : { avoid };
}

/** A clash of some compounds holds for a dose of one of them; an unknown compound counts as all of them. */
function holdsFor(hit: InteractionHit, path: string, parts: DayParts): boolean {
  const compound = parts.items.find((item) => item.input === path)?.compound;
  return compound === undefined || hit.compounds.length === 0 || hit.compounds.includes(compound);
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
