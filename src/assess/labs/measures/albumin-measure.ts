import { formatNumber, known } from '../../../quantity/index.ts';
import type { Session } from '../../session.ts';
import { albuminCorrected } from '../formulas/albumin-correction.ts';
import { sharedTests, testIdsOf } from '../nutrient-tests.ts';
import { latestOf } from '../read-labs.ts';
import type { Measure } from '../schema.ts';
import type { MeasureInput } from './measure-input.ts';

/** The serum value corrected for albumin, in mmol/L only; shown with its formula and the disagreement, never decisive. */
export function albuminMeasure(input: MeasureInput, session: Session): readonly Measure[] {
  const { content, language } = session;
  const [serum] = latestOf(input.readings, testIdsOf(content.nutrient).serum);
  const [albumin] = latestOf(input.readings, sharedTests.albumin);
  if (serum?.usual.unit !== 'mmol/L' || albumin?.usual.unit !== 'g/L') return [];
  if (serum.date !== albumin.date) return [];
  const { albuminCorrection: parameters } = content.formulas;
  const at = (millimolesPerLitre: number, albuminGramsPerLitre: number): number =>
    albuminCorrected(parameters, { millimolesPerLitre, albuminGramsPerLitre });
  const low = at(serum.usual.low, albumin.usual.high);
  const high = at(serum.usual.high, albumin.usual.low);
  return [
    {
      id: parameters.id,
      name: parameters.name[language],
      inputs: [serum.path, albumin.path],
      value: known((low + high) / 2, 'mmol/L', { low, high }),
      decisive: parameters.decisive,
      formula: `S + ${formatNumber(parameters.slope, { language })} × (${parameters.albuminReference} − albumin g/L)`,
      notes: [parameters.note[language], ...parameters.conflicts.map((one) => one.what[language])],
      sources: [...parameters.sources, ...parameters.conflicts.map((one) => one.source)],
      verified: parameters.standing === 'seen',
    },
  ];
}
