import { known, valueIn } from '../../../quantity/index.ts';
import type { Session } from '../../session.ts';
import { isAbove, isBelow } from '../compare.ts';
import { substanceOf, testIdsOf } from '../nutrient-tests.ts';
import { latestOf } from '../read-labs.ts';
import type { Measure } from '../schema.ts';
import type { MeasureInput } from './measure-input.ts';

/**
 * The urine of 24 hours beside each bound of the content. Loss through the kidneys is named only above its bound and with a
 * low blood value; the lower limit only below it. Information.
 */
export function urineMeasures(input: MeasureInput, session: Session): readonly Measure[] {
  const { content, language } = session;
  const ids = testIdsOf(content.nutrient);
  const isSerumLow = latestOf(input.readings, ids.serum).some((lab) =>
    (input.serumReferences.get(lab.path) ?? []).some((row) => row.role === 'reference' && row.interpretation === 'low'),
  );
  return latestOf(input.readings, ids.urine24h).flatMap((lab) =>
    content.formulas.urine24h.flatMap((rule): Measure[] => {
      const [bound = '', unit = ''] = rule.amount.split(' ');
      const substance = substanceOf(content.nutrient);
      const end = (value: number): number => valueIn({ value, unit: lab.value.unit }, unit, substance);
      const [low, high] = [end(lab.value.low), end(lab.value.high)];
      const holds = rule.id === 'renal-loss' ? isSerumLow && isAbove(low, Number(bound)) : isBelow(high, Number(bound));
      if (!holds) return [];
      return [
        {
          id: `urine-24h-${rule.id}`,
          name: rule.name[language],
          inputs: [lab.path],
          value: known((low + high) / 2, unit, { low, high }),
          category: { id: rule.id, text: rule.meaning[language] },
          decisive: false,
          notes: [],
          sources: [...rule.sources],
          verified: rule.standing === 'seen',
        },
      ];
    }),
  );
}
