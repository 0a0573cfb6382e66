import { formatNumber, known, unknown } from '../../../quantity/index.ts';
import { boundsOf } from '../../answers.ts';
import type { Session } from '../../session.ts';
import { words } from '../../session.ts';
import { fractionalExcretion, readFractionalExcretion } from '../formulas/fractional-excretion.ts';
import { sharedTests, testIdsOf } from '../nutrient-tests.ts';
import { latestOf, type RecognisedLab } from '../read-labs.ts';
import type { Measure } from '../schema.ts';
import type { MeasureInput } from './measure-input.ts';

/**
 * Fractional excretion from serum and urine results of one day. Its state is given only with a low blood value and kidneys
 * that work; elsewhere the number stands alone. Without any urine result nothing is shown; with a part, what is missing.
 */
export function excretionMeasure(input: MeasureInput, session: Session): readonly Measure[] {
  const { content, language } = session;
  const ids = testIdsOf(content.nutrient);
  const latest = (id: string): RecognisedLab | undefined => latestOf(input.readings, id)[0];
  const urine = latest(ids.urine);
  if (urine === undefined) return [];
  const parts = {
    urine,
    serum: latest(ids.serum),
    urineCreatinine: latest(sharedTests.urineCreatinine),
    serumCreatinine: latest(sharedTests.serumCreatinine),
  };
  const { fractionalExcretion: parameters } = content.formulas;
  const percent = percentOf(parts, session);
  const state = typeof percent === 'number' ? readFractionalExcretion(parameters, percent) : undefined;
  const valid = isValid(input, parts.serum, session);
  const others = parameters.otherCutOffs.map((one) => `${one}%`).join(', ');
  return [
    {
      id: parameters.id,
      name: parameters.name[language],
      inputs: Object.values(parts).flatMap((part) => (part === undefined ? [] : [part.path])),
      value: typeof percent === 'number' ? known(percent, '%') : unknown(percent),
      ...(state === undefined || !valid ? {} : { category: { id: state, text: words(session, `measure.${state}`) } }),
      decisive: false,
      formula: `100 × U × Scr ÷ (${formatNumber(parameters.freeShare, { language })} × S × Ucr)`,
      notes: [
        parameters.validWhen[language],
        words(session, 'measure.excretion.cut-offs', { cutOff: String(parameters.cutOff), others }),
        ...(parameters.layoutStanding === 'seen' ? [] : [words(session, 'measure.layout-unverified')]),
      ],
      sources: [...parameters.sources],
      verified: parameters.standing === 'seen' && parameters.layoutStanding === 'seen',
    },
  ];
}

type Parts = Readonly<
  Record<'serum' | 'urineCreatinine' | 'serumCreatinine', RecognisedLab | undefined> & { urine: RecognisedLab }
>;

/** The percentage, or what keeps it from being worked out. Ranges count by their middle: nothing is decided by it. */
function percentOf(parts: Parts, session: Session): number | readonly string[] {
  const { serum, urine, urineCreatinine, serumCreatinine } = parts;
  const ids = testIdsOf(session.content.nutrient);
  const missing = [
    ...(serum === undefined ? [`labs: ${ids.serum}`] : []),
    ...(urineCreatinine === undefined ? [`labs: ${sharedTests.urineCreatinine}`] : []),
    ...(serumCreatinine === undefined ? [`labs: ${sharedTests.serumCreatinine}`] : []),
  ];
  if (serum === undefined || urineCreatinine === undefined || serumCreatinine === undefined) return missing;
  const dates = new Set([serum, urine, urineCreatinine, serumCreatinine].map((lab) => lab.date));
  if (dates.size > 1) return ['labs: same date'];
  const values = {
    urine: middle(urine),
    serum: middle(serum),
    // The usual units of creatinine are mmol/L in urine and µmol/L in serum.
    urineCreatinine: middle(urineCreatinine) * 1000,
    serumCreatinine: middle(serumCreatinine),
  };
  if (!(values.serum > 0) || !(values.urineCreatinine > 0)) return ['labs: more than zero'];
  return fractionalExcretion(session.content.formulas.fractionalExcretion, values);
}

function middle(lab: RecognisedLab): number {
  return (lab.usual.low + lab.usual.high) / 2;
}

function isValid(input: MeasureInput, serum: RecognisedLab | undefined, session: Session): boolean {
  const rows = serum === undefined ? [] : (input.serumReferences.get(serum.path) ?? []);
  const isLow = rows.some((row) => row.role === 'reference' && row.interpretation === 'low');
  const egfr = boundsOf(input.kidney.egfr);
  const [reduced] = session.content.formulas.kidneyStages.stages.filter((stage) => stage.id === 'g3a');
  return isLow && egfr !== undefined && egfr.low >= (reduced?.below ?? Number.POSITIVE_INFINITY);
}
