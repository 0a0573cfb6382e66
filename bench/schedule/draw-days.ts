import type { DayRequest } from '../../src/schedule/index.ts';
import { pick, type Random } from '../shared/random.ts';

type Item = DayRequest['items'][number];
type Gap = DayRequest['gaps'][number];

/** What a drawn day holds besides three meals. */
export interface DayShape {
  /** Medicines that stand at one to three times; fewest and most. */
  readonly fixed: readonly [number, number];
  /** Items to place; fewest and most. */
  readonly free: readonly [number, number];
  /** Doses of each free item; fewest and most. */
  readonly doses: readonly [number, number];
  /** Most doses to place in all; absent: no such limit. */
  readonly mostDoses?: number;
}

/** Times at which people take medicines, minutes after midnight, once, twice or three times a day. */
const rhythms: readonly (readonly number[])[] = [
  [420],
  [450],
  [480],
  [750],
  [1080],
  [1320],
  [420, 1140],
  [480, 1200],
  [480, 840, 1320],
];

/**
 * Hours before and after the nutrient, of the sizes that leaflets print: half an hour to six hours, often longer on one side.
 * Drawn, not looked up: the scheduler knows no medicine.
 */
const hours: readonly (readonly [before: number, after: number])[] = [
  [0.5, 2],
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 3],
  [2, 4],
  [2, 6],
  [3, 3],
  [4, 4],
  [6, 2],
];

const MINUTES = 60;

/** Draws days of a shape; equal random rows give equal days. */
export function drawDays(shape: DayShape, count: number, random: Random): DayRequest[] {
  return Array.from({ length: count }, () => drawDay(shape, random));
}

function drawDay(shape: DayShape, random: Random): DayRequest {
  const medicines = Array.from({ length: between(shape.fixed, random) }, (_, index) => medicine(index, random));
  const nutrients = freeItems(shape, random);
  return {
    items: [...meals(random), ...medicines, ...nutrients],
    gaps: [
      ...medicines.flatMap((first) =>
        nutrients.flatMap((second) => maybe(0.35, random, () => gap(first, second, random))),
      ),
      ...pairs(nutrients).flatMap(([first, second]) => maybe(0.2, random, () => gap(first, second, random))),
      ...pairs(medicines).flatMap(([first, second]) => maybe(0.08, random, () => gap(first, second, random))),
    ],
    day: { wakes: pick([360, 390, 420, 450], random), sleeps: pick([1320, 1350, 1380, 1410], random) },
  };
}

function meals(random: Random): Item[] {
  const later = pick([0, 15, 30, 45], random);
  return [465, 735, 1080].map((minute, index) => ({
    id: `meal-${index}`,
    kind: 'meal',
    name: 'meal',
    at: [minute + later],
  }));
}

/** One in five may be moved; of those that stand, one in ten has a rhythm of its own. */
function medicine(index: number, random: Random): Item {
  const written = pick(rhythms, random);
  const at =
    random() < 0.1 ? written.map((minute) => (minute + 15 * between([1, 7], random)) % 1440).sort(byNumber) : written;
  return {
    id: `medicine-${index}`,
    kind: 'medicine',
    name: `medicine ${index}`,
    at,
    ...(random() < 0.2 ? { movable: true } : {}),
  };
}

function freeItems({ free, doses, mostDoses = Number.POSITIVE_INFINITY }: DayShape, random: Random): Item[] {
  const items: Item[] = [];
  let left = mostDoses;
  const count = between(free, random);
  for (let index = 0; index < count && left > 0; index += 1) {
    const moments = Math.min(left, between(doses, random));
    left -= moments;
    const food = pick(['either', 'prefer', 'avoid'] as const, random);
    items.push({
      id: `nutrient-${index}`,
      kind: 'nutrient',
      name: `nutrient ${index}`,
      moments,
      ...(food === 'either' ? {} : { food }),
      ...(random() < 0.03 ? { avoid: [{ rule: 'stop' }] } : {}),
    });
  }
  return items;
}

/** One in four has the pair of another authority, which is tried when no day exists. */
function gap(first: Item, second: Item, random: Random): Gap {
  const [before, after] = pick(hours, random);
  const other = pick(hours, random);
  return {
    id: `${first.id} ${second.id}`,
    rule: `rule ${first.id} ${second.id}`,
    first: first.id,
    second: second.id,
    beforeMinutes: before * MINUTES,
    afterMinutes: after * MINUTES,
    scope: second.kind === 'nutrient' ? 'nutrient' : 'other',
    ...(random() < 0.25
      ? { relaxation: { authority: 'other', beforeMinutes: other[0] * MINUTES, afterMinutes: other[1] * MINUTES } }
      : {}),
  };
}

function pairs(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second) => [first, second] as const));
}

function maybe<T>(share: number, random: Random, make: () => T): T[] {
  return random() < share ? [make()] : [];
}

/** A whole number, both ends included. */
function between([fewest, most]: readonly [number, number], random: Random): number {
  return fewest + Math.floor(random() * (most - fewest + 1));
}

function byNumber(one: number, other: number): number {
  return one - other;
}
