import { substanceOf } from '../corpus/index.ts';
import type { Nutrient } from '../corpus/schemas/nutrient.ts';
import { type Answer, convertAmount, type Reading } from '../quantity/index.ts';

/** An amount of the element in another unit, ends of an interval included; unknown stays unknown. Refuses a unit that is none. */
export function answerIn(answer: Answer, unit: string, nutrient: Nutrient): Reading<Answer> {
  if (answer.state !== 'known') return { ok: true, value: answer };
  const substance = substanceOf(nutrient);
  const inUnit = (value: number): ReturnType<typeof convertAmount> =>
    convertAmount({ value, unit: answer.unit }, unit, substance);
  const value = inUnit(answer.value);
  if (!value.ok) return { ok: false, problem: { ...value.problem, path: 'to', received: unit } };
  const low = answer.low === undefined ? undefined : inUnit(answer.low);
  const high = answer.high === undefined ? undefined : inUnit(answer.high);
  const ends = low?.ok === true && high?.ok === true ? { low: low.value.value, high: high.value.value } : {};
  return { ok: true, value: { state: 'known', value: value.value.value, unit, ...ends } };
}
