import type { InteractionHit } from '../../assess/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { Say } from '../say.ts';
import { interactionFacts, interactionHead } from '../text/interaction-words.ts';
import { html, type Markup } from './escape.ts';

/** Every clash as a list item with what to do, and its facts under it; undefined when there are none. */
export function interactionSection(
  hits: readonly InteractionHit[],
  page: { readonly say: Say; readonly language: Language; readonly nutrient: string; readonly explain: boolean },
): Markup | undefined {
  if (hits.length === 0) return undefined;
  const items = hits.map((hit) => {
    const loud = hit.severity === 'contraindicated' || hit.severity === 'major';
    const facts = interactionFacts(hit, page).map(({ label, text }) => html`<li><i>${label}</i>: ${text}</li>`);
    return html`<li><b class="${loud ? 'mark' : ''}">${interactionHead(hit, page.say)}</b><p>${hit.text}</p><ul class="plain">${facts}</ul></li>`;
  });
  return html`<ul class="plain">${items}</ul>`;
}
