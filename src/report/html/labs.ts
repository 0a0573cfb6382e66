import type { Lab, Measure } from '../../assess/index.ts';
import { showLabAnswer, showMeasure, showReference } from '../text/lab-lines.ts';
import { html, type Markup } from './escape.ts';
import type { HtmlPage } from './sections.ts';

/** Laboratory results as in the text report; undefined when there is nothing to show. */
export function labSection(page: HtmlPage, labs: readonly Lab[], measures: readonly Measure[]): Markup | undefined {
  if (labs.length === 0 && measures.length === 0) return undefined;
  return html`${labs.map((lab) => oneLab(page, lab))}${measures.map((measure) => oneMeasure(page, measure))}`;
}

function oneLab(page: HtmlPage, lab: Lab): Markup {
  const { say, assessment } = page;
  const { language } = assessment;
  const usual = lab.usual === undefined ? '' : ` (${showLabAnswer(lab.usual, language)})`;
  const date = lab.date === undefined ? '' : `, ${lab.date}`;
  const state = lab.interpretation === 'unrecognised' ? 'mark' : '';
  const rows = lab.reference.map((row) => html`<li>${showReference(row, page)}</li>`);
  const cutOffs = lab.cutOffs.map(
    (row) => html`<li class="${row.urgent ? 'mark' : ''}">${row.authority}: ${row.text}</li>`,
  );
  const caveats = lab.caveats.map((row) => {
    const mark = row.verified ? undefined : html` <span class="mark">[${say('report.unverified')}]</span>`;
    return html`<li>${row.text}${mark}</li>`;
  });
  return html`<h3>${lab.name}</h3><p class="${state}"><b>${showLabAnswer(lab.value, language)}</b>${usual}${date}: ${say(`report.labs.${lab.interpretation}`)}</p><ul class="plain">${rows}${cutOffs}${caveats}</ul>`;
}

function oneMeasure({ say, assessment }: HtmlPage, measure: Measure): Markup {
  const decides = measure.decisive ? '' : ` (${say('report.labs.information')})`;
  const mark = measure.verified ? undefined : html` <span class="mark">[${say('report.unverified')}]</span>`;
  const formula =
    measure.formula === undefined
      ? undefined
      : html`<p><code>${say('report.labs.formula', { formula: measure.formula })}</code></p>`;
  return html`<h3>${measure.name}</h3><p><b>${showMeasure(measure, assessment.language, say)}</b>${decides}${mark}</p>${formula}<ul class="plain">${measure.notes.map((note) => html`<li>${note}</li>`)}</ul>`;
}
