import { minuteOf } from '../clock.ts';
import type { Conflict, ScheduledEvent } from '../day-schedule.ts';
import type { DayRequest } from '../item.ts';
import { isWithFood } from '../problem/comfort.ts';

/** Moments of items for an empty stomach that stand with a meal: each item once, with the meals in question. */
export function mealConflicts({ items }: DayRequest, events: readonly ScheduledEvent[]): Conflict[] {
  const meals = items.filter(({ kind }) => kind === 'meal');
  return items.flatMap(({ id, emptyStomach }): Conflict[] => {
    if (emptyStomach === undefined) return [];
    const times = new Set(events.filter(({ input }) => input === id).map(({ at }) => at));
    const eaten = meals.filter(({ at = [] }) => [...times].some((time) => isWithFood(at, minuteOf(time))));
    if (eaten.length === 0) return [];
    return [
      {
        reason: 'empty-stomach',
        scope: 'other',
        items: [id, ...eaten.map((meal) => meal.id)],
        gaps: [],
        rules: [emptyStomach],
        broken: [],
        wouldHaveToGive: [{ kind: 'time', item: id }],
      },
    ];
  });
}
