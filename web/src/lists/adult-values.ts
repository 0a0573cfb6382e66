import type { NutrientContent } from '../../../src/corpus/index.ts';

type Value = NutrientContent['references']['values'][number];

/** Age at which the figures of an adult are looked up, in months. */
const adultMonths = 480;

/** The row of an authority for an adult who is neither pregnant nor breastfeeding; undefined when it has none. */
export function adultValue(
  values: readonly Value[],
  asked: {
    readonly set: string | undefined;
    readonly sex: 'female' | 'male';
    readonly kinds: readonly Value['kind'][];
  },
): Value | undefined {
  return values.find(
    (value) =>
      value.set === asked.set &&
      asked.kinds.includes(value.kind) &&
      value.lifeStage === undefined &&
      (value.sex === asked.sex || value.sex === 'any') &&
      value.fromMonths !== null &&
      value.fromMonths <= adultMonths &&
      (value.toMonths === null || value.toMonths > adultMonths) &&
      value.value !== null,
  );
}

/** The number of a written amount such as `300 mg/d`; null when there is no value. */
export function numberOf(value: Value | undefined): number | null {
  const text = value?.value?.split(' ')[0];
  return text === undefined ? null : Number(text);
}
