import type { Assessment } from '../../assess/index.ts';
import { html, type Markup } from '../html/escape.ts';
import type { HtmlPage } from '../html/sections.ts';
import { interactionFacts } from '../text/interaction-words.ts';
import { severityLook, severityMark } from './marks.ts';

/** Every clash as a card: who and how bad, what to do, why; reasons to stop stand first. */
export function clashCards(page: HtmlPage): Markup | undefined {
  const { assessment, say } = page;
  const { contraindications, interactions, language } = assessment;
  if (contraindications.length + interactions.length === 0) return undefined;
  const nutrient =
    page.corpus.nutrients.find((one) => one.nutrient.id === assessment.nutrient)?.nutrient.names[language] ?? '';
  const stops = contraindications.map((one) =>
    card(
      one.severity,
      say(`site.result.stop.${one.action}`),
      html`<p class="do">${one.text}</p>${doubt(one.verified, page)}<p>${one.because}</p>`,
      page,
    ),
  );
  const clashes = interactions.map((hit) => {
    const facts = interactionFacts(hit, { say, language, nutrient, explain: true });
    const rows = facts.map(({ label, text }) => html`<dt>${label}</dt><dd>${text}</dd>`);
    const body = html`<p class="do">${hit.text}</p>${doubt(hit.verified, page)}<dl class="meta"><dt>${say('site.interactions.likelihood')}</dt><dd>${say(`interactions.likelihood.${hit.likelihood}`)}</dd><dt>${say('site.interactions.evidence')}</dt><dd>${say(`site.interactions.evidence.${hit.evidence.toLowerCase()}`)}</dd></dl><details><summary>${say('site.interactions.more')}</summary><dl class="meta">${rows}</dl></details>`;
    return card(hit.severity, hit.with.name, body, page);
  });
  return html`<div class="cards">${stops}${clashes}</div>`;
}

function card(
  severity: Assessment['interactions'][number]['severity'],
  name: string,
  body: Markup,
  { say }: HtmlPage,
): Markup {
  return html`<article class="card sevcard ${severityLook(severity)}"><header><h3>${name}</h3>${severityMark(severity, say)}</header><div class="stack-s">${body}</div></article>`;
}

function doubt(verified: boolean, { say }: HtmlPage): Markup | undefined {
  return verified ? undefined : html`<p><span class="status unverified">${say('site.status.unverified')}</span></p>`;
}
