import type { NutrientContent } from '../../../src/corpus/index.ts';
import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import { html, type Markup, type Say, statusMark } from '../../../src/report/index.ts';
import { reading } from '../knowledge/packs.ts';
import { Citations } from './cite.ts';
import { ClaimMarks } from './claim-marks.ts';
import { keyFigures } from './key-figures.ts';
import { type RenderedSection, renderSection } from './render-section.ts';

/** The parts of a monograph page, ready to be placed. */
export interface MonographPage {
  readonly sections: readonly RenderedSection[];
  readonly brief: Markup;
  readonly body: Markup;
  readonly references: Markup;
  readonly popovers: Markup;
  readonly counts: { readonly claims: number; readonly sources: number };
}

/** The monograph of a nutrient as a page; the first section stands in the box at the top. */
export function monographPage(content: NutrientContent, language: Language, say: Say): MonographPage {
  const citations = new Citations(say);
  const all = reading.claims[content.nutrient.id] ?? [];
  const claims = new ClaimMarks(all, say, language);
  const figures = keyFigures(content, language, say, citations);
  const written = reading.monographs[content.nutrient.id]?.[language] ?? [];
  const sections = written.map(({ section, markdown }) => renderSection(section, markdown, { citations, claims, say }));
  const [summary, ...rest] = sections;
  const popovers = html`${claims.popovers(citations)}${citations.popovers(language)}`;
  return {
    sections,
    brief: html`${figures}<div class="prose">${summary?.body}</div>`,
    body: html`${rest.map((section) => oneSection(section, claims, say))}`,
    references: citations.list(),
    popovers,
    counts: { claims: all.length, sources: citations.order.length },
  };
}

function oneSection(section: RenderedSection, claims: ClaimMarks, say: Say): Markup {
  const counts = claims.count(section.claims);
  const marks = counts.map(({ claim, count }) => html`<li>${statusMark(claim.status, say)} <b>${count}</b></li>`);
  const standing =
    counts.length === 0
      ? undefined
      : html`<ul class="standing" aria-label="${say('site.monograph.standing')}">${marks}</ul>`;
  return html`<section class="sec" id="${section.id}" aria-labelledby="${section.id}-h"><h2 id="${section.id}-h">${section.title}</h2>${standing}<div class="prose">${section.body}</div></section>`;
}
