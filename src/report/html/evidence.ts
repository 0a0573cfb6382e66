import type { Evidence } from '../../assess/index.ts';
import { certaintyText, doseText, outcomeText } from '../evidence-words.ts';
import { html, type Markup } from './escape.ts';
import type { HtmlPage } from './sections.ts';

/** What is known of each goal, as in the text report; undefined without goals. */
export function evidenceSection(page: HtmlPage, evidence: readonly Evidence[]): Markup | undefined {
  return evidence.length === 0 ? undefined : html`${evidence.map((one) => goalPart(one, page))}`;
}

function goalPart(evidence: Evidence, { say, assessment }: HtmlPage): Markup {
  const words = { say, language: assessment.language };
  const { population, design } = evidence;
  const outcomes = evidence.effect.map((outcome) => html`<li>${outcomeText(outcome, words)}</li>`);
  const doses = evidence.doses.map(
    (dose) => html`<li class="${dose.aboveUpperLevel === null ? '' : 'mark'}">${doseText(dose, words)}</li>`,
  );
  const forms =
    evidence.form.length === 0
      ? say('evidence.form-various')
      : say('evidence.form-line', { forms: evidence.form.join(', ') });
  const information = evidence.informationOnly ? html`<p class="mark">${say('evidence.information')}</p>` : undefined;
  const measured = outcomes.length === 0 ? undefined : html`<ul class="plain">${outcomes}</ul>`;
  const dose = doses.length === 0 ? html`<p>${say('evidence.no-dose')}</p>` : html`<ul class="plain">${doses}</ul>`;
  return html`<h3>${evidence.name}: ${say(`evidence.word.${evidence.effectiveness}`)}</h3>${information}<p>${evidence.because}</p><p>${certaintyText(evidence, words)}</p><p>${say('evidence.population-line', { population, design })}</p>${measured}<p>${say('evidence.harm-line', { harm: evidence.harm })}</p>${dose}<p>${forms}</p>`;
}
