import type { Gap, Item } from '../../schedule/index.ts';
import type { MedicineDemands } from './medicine-demands.ts';

/** Where nobody states any hours no time of a day is known to be far enough. */
const wholeDay = 24 * 60;

/**
 * Gaps between medicines that are bound in the gut, or are minerals, for the planner's own choices only. What must lie
 * between two of them no source here says, so the longest hours that either keeps from the nutrient stand in; they are
 * never shown as a demand.
 */
export function apartGaps(items: readonly Item[], demandsOf: (id: string) => MedicineDemands): readonly Gap[] {
  const medicines = items
    .filter((item) => item.kind === 'medicine' && item.byMouth !== false)
    .map((item) => ({ id: item.id, ...demandsOf(item.id) }))
    .filter((one) => one.isBound || one.isMineral);
  return medicines.flatMap((first, index) =>
    medicines
      .slice(index + 1)
      .filter((second) => first.isBound || second.isBound)
      .map((second): Gap => {
        const id = `apart ${first.id} ${second.id}`;
        const halves = {
          beforeMinutes: longest(beforeOf(first), afterOf(second)),
          afterMinutes: longest(afterOf(first), beforeOf(second)),
        };
        return { id, rule: '', first: first.id, second: second.id, ...halves, scope: 'apart' };
      }),
  );
}

/** A side nobody states takes the other side's time. */
function beforeOf({ beforeMinutes, afterMinutes }: MedicineDemands): number | undefined {
  return beforeMinutes ?? afterMinutes;
}

function afterOf({ beforeMinutes, afterMinutes }: MedicineDemands): number | undefined {
  return afterMinutes ?? beforeMinutes;
}

function longest(one: number | undefined, other: number | undefined): number {
  return one === undefined && other === undefined ? wholeDay : Math.max(one ?? 0, other ?? 0);
}
