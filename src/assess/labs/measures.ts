import { formatNumber } from '../../quantity/index.ts';
import { type Session, words } from '../session.ts';
import { kidneyStage } from './formulas/kidney-stage.ts';
import type { KidneyFunction } from './kidney-function.ts';
import { albuminMeasure } from './measures/albumin-measure.ts';
import { excretionMeasure } from './measures/excretion-measure.ts';
import type { MeasureInput } from './measures/measure-input.ts';
import { urineMeasures } from './measures/urine-measure.ts';
import type { Measure } from './schema.ts';

/** Everything a formula makes of the results: kidney function with its stage, and information that decides nothing. */
export function measuresOf(input: MeasureInput, session: Session): readonly Measure[] {
  return [
    ...egfrMeasure(input.kidney, session),
    ...excretionMeasure(input, session),
    ...urineMeasures(input, session),
    ...albuminMeasure(input, session),
  ];
}

/** The stage is information: it needs more than one measurement. Shown for every known kidney function. */
function egfrMeasure(kidney: KidneyFunction, session: Session): readonly Measure[] {
  const { content, language } = session;
  const { estimatedGfr, kidneyStages } = content.formulas;
  if (kidney.origin === 'none' && kidney.egfr.state === 'unknown') return [];
  const low = kidney.egfr.state === 'known' ? (kidney.egfr.low ?? kidney.egfr.value) : undefined;
  const stage = low === undefined ? undefined : kidneyStage(low, kidneyStages);
  const isDerived = kidney.origin === 'derived' || kidney.origin === 'none';
  const notes = [
    ...(kidney.egfr.state === 'not-applicable' ? [words(session, `egfr.reason.${kidney.egfr.reason}`)] : []),
    ...(isDerived ? [estimatedGfr.validWhen[language], estimatedGfr.limits[language]] : []),
    ...(stage === undefined ? [] : [kidneyStages.note[language]]),
  ];
  return [
    {
      id: isDerived ? estimatedGfr.id : 'kidney-function',
      name: isDerived ? estimatedGfr.name[language] : words(session, 'measure.kidney-function'),
      inputs: [kidney.input],
      value: asStated(kidney, session),
      ...(stage === undefined ? {} : { category: { id: stage.id, text: stage.name } }),
      decisive: kidney.egfr.state === 'known',
      ...(isDerived ? { formula: gfrFormula(session) } : {}),
      notes,
      sources: [...new Set([...(isDerived ? estimatedGfr.sources : []), ...kidneyStages.sources])],
      verified: estimatedGfr.standing === 'seen',
    },
  ];
}

/** A value that was stated or measured comes from the profile itself; a derived one has its derivation already. */
function asStated({ egfr, input }: KidneyFunction, { book }: Session): Measure['value'] {
  if (egfr.state !== 'known' || egfr.derivation !== undefined) return egfr;
  return { ...egfr, derivation: book.note({ rule: 'as-stated', inputs: { input, value: egfr.value } }) };
}

function gfrFormula({ content, language }: Session): string {
  const { factor, kappa, alpha, exponent, ageBase, femaleFactor } = content.formulas.estimatedGfr;
  const show = (value: number): string => formatNumber(value, { language, digits: 6 });
  return (
    `${show(factor)} × min(Scr/κ; 1)^α × max(Scr/κ; 1)^${show(exponent)} × ${show(ageBase)}^age [× ${show(femaleFactor)}]; ` +
    `κ ${show(kappa.female)}|${show(kappa.male)}, α ${show(alpha.female)}|${show(alpha.male)}`
  );
}
