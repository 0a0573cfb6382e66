import type { Assessment, Severity } from '../../assess/index.ts';
import { html, type Markup } from '../html/escape.ts';
import type { HtmlPage } from '../html/sections.ts';
import { severityLook, severityMark } from './marks.ts';

/** Reasons that stand under the verdict. */
const mostReasons = 3;

/** What to do in one sentence, then the reasons by severity, then the actions of the page. */
export function verdictBlock({ assessment, say }: HtmlPage, actions: Markup | undefined): Markup {
  const { verdict } = assessment;
  const reasons = reasonsOf(assessment).slice(0, mostReasons);
  const items = reasons.map(
    ({ severity, text }) =>
      html`<li class="${severityLook(severity)}">${severityMark(severity, say)}<span>${text}</span></li>`,
  );
  const more = verdict.because.map((sentence) => html`<p>${sentence}</p>`);
  const list = items.length === 0 ? undefined : html`<ol>${items}</ol>`;
  return html`<section class="verdict ${verdict.level}" aria-labelledby="verdict"><p class="level-word">${say(`report.level.${verdict.level}`)}</p><h1 id="verdict" tabindex="-1">${verdict.text}</h1>${more}${list}<p class="small muted">${assessment.reviewed.text}</p>${actions}</section>`;
}

interface Reason {
  readonly severity: Severity;
  readonly text: string;
}

/** Warnings other than the one that is the verdict itself, worst first. */
function reasonsOf({ contraindications, interactions, verdict }: Assessment): readonly Reason[] {
  const order: readonly Severity[] = ['contraindicated', 'major', 'moderate', 'minor', 'none'];
  const all: readonly Reason[] = [
    ...contraindications.map(({ severity, text }) => ({ severity, text })),
    ...interactions.map((hit) => ({ severity: hit.severity, text: `${hit.with.name}: ${hit.text}` })),
  ];
  return all
    .filter(
      ({ text }) =>
        ![verdict.text, ...verdict.because].some((sentence) => sentence.includes(text) || text.includes(sentence)),
    )
    .sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}
