import type { Lab, LabReference, Measure } from '../../assess/index.ts';
import { formatAmount } from '../../quantity/index.ts';
import { showMissing } from '../show-missing.ts';
import { listItem, wrap } from './layout.ts';
import type { Page } from './page.ts';

type Answer = Lab['value'];
type Language = Page['assessment']['language'];

/** Each result with what each authority says, its cut-offs and caveats; then what formulas make of them. */
export function labLines(page: Page, labs: readonly Lab[], measures: readonly Measure[]): string[] {
  return [...labs.flatMap((lab) => oneLab(page, lab)), ...measures.flatMap((measure) => oneMeasure(page, measure))];
}

function oneLab(page: Page, lab: Lab): string[] {
  const { say, style, assessment } = page;
  const { language } = assessment;
  const usual = lab.usual === undefined ? '' : ` (${showLabAnswer(lab.usual, language)})`;
  const date = lab.date === undefined ? '' : `, ${lab.date}`;
  const head = `${lab.name} ${showLabAnswer(lab.value, language)}${usual}${date}: ${say(`report.labs.${lab.interpretation}`)}`;
  return [
    ...wrap(head, 2).map(lab.interpretation === 'unrecognised' ? style.alarm : style.strong),
    ...lab.reference.flatMap((row) => listItem('-', showReference(row, page), 4)),
    ...lab.cutOffs.flatMap((row) => {
      const lines = listItem(row.urgent ? '!' : '-', `${row.authority}: ${row.text}`, 4);
      return row.urgent ? lines.map(style.alarm) : lines;
    }),
    ...lab.caveats.flatMap((row) => {
      const mark = row.verified ? '' : ` [${say('report.unverified')}]`;
      return listItem('*', `${row.text}${mark}`, 4);
    }),
  ];
}

/** One authority's range with its word; a grey zone and a proposal say what they are. */
export function showReference(row: LabReference, page: Pick<Page, 'say' | 'assessment'>): string {
  const { say, assessment } = page;
  const role = row.role === 'reference' ? '' : ` (${say(`report.labs.${row.role}`)})`;
  const bounds = showBounds(row, assessment.language, say);
  const word =
    row.role === 'grey-zone'
      ? say(row.interpretation === 'within' ? 'report.labs.in-zone' : 'report.labs.outside-zone')
      : say(`report.labs.${row.interpretation}`);
  const note = row.note === undefined ? '' : `. ${row.note}`;
  const mark = row.verified ? '' : ` [${say('report.unverified')}]`;
  return `${row.authority}${role}${bounds === '' ? '' : ` ${bounds}`}: ${word}${note}${mark}`;
}

function showBounds(row: LabReference, language: Language, say: Page['say']): string {
  const low = row.low === null ? '' : showLabAnswer(row.low, language);
  const high = row.high === null ? '' : showLabAnswer(row.high, language);
  if (low !== '' && high !== '') return `${low.replace(/ \S+$/, '')} – ${high}`;
  if (low !== '') return say('report.labs.at-least', { low });
  return high === '' ? '' : say('report.labs.at-most', { high });
}

function oneMeasure(page: Page, measure: Measure): string[] {
  const { say, style, assessment } = page;
  const mark = measure.verified ? '' : ` [${say('report.unverified')}]`;
  const decides = measure.decisive ? '' : ` (${say('report.labs.information')})`;
  const head = `${measure.name}: ${showMeasure(measure, assessment.language, say)}${decides}${mark}`;
  const formula =
    measure.formula === undefined ? [] : wrap(say('report.labs.formula', { formula: measure.formula }), 4);
  return [
    ...wrap(head, 2).map(style.strong),
    ...formula.map(style.faint),
    ...measure.notes.flatMap((note) => listItem('*', note, 4)),
  ];
}

/** The value of a measure with its state, or why there is none. */
export function showMeasure(measure: Measure, language: Language, say: Page['say']): string {
  const { value, category } = measure;
  if (value.state === 'unknown') return say('report.labs.missing', { missing: showMissing(value.missing, say) });
  if (value.state === 'not-applicable') return say('report.labs.inapplicable');
  const isStage = value.unit.startsWith('mL/min');
  const state =
    category === undefined ? '' : isStage ? say('report.labs.stage', { stage: category.text }) : category.text;
  return `${showLabAnswer(value, language)}${state === '' ? '' : `, ${state}`}`;
}

/** A result with its unit: `0.72 mmol/L`, `60 – 75 mL/min/1.73 m²`; three digits, which no laboratory exceeds. */
export function showLabAnswer(answer: Answer, language: Language): string {
  if (answer.state !== 'known') return '';
  const high = formatAmount({ value: answer.high ?? answer.value, unit: answer.unit }, { language, digits: 3 });
  if (answer.low === undefined) return high;
  return `${formatAmount({ value: answer.low, unit: '1' }, { language, digits: 3 })} – ${high}`;
}
