import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import type { Indication } from '../../../src/corpus/schemas/indication.ts';
import { certaintyMark, html, type Markup, type Say } from '../../../src/report/index.ts';

const routes = ['oral', 'diet', 'intravenous', 'intramuscular', 'inhaled'] as const;

/** Uses against the route that was studied. A dot means that our collection has no source, not that it does not work. */
export function evidenceMatrix(uses: readonly Indication[], language: Language, say: Say): Markup {
  const shown = routes.filter((route) => uses.some((use) => use.routes.includes(route)));
  const heads = shown.map((route) => html`<th scope="col">${say(`evidence.route.${route}`)}</th>`);
  const rows = uses.map((use) => {
    const cells = shown.map((route) => {
      const label = say(`evidence.route.${route}`);
      return use.routes.includes(route)
        ? html`<td data-l="${label}">${cell(use, say)}</td>`
        : html`<td class="none" data-l="${label}"><span aria-hidden="true">·</span><span class="vh">${say('site.evidence.no-source')}</span></td>`;
    });
    return html`<tr><th scope="row"><a href="#${use.id}">${use.name[language]}</a></th>${cells}</tr>`;
  });
  return html`<div class="tbl" tabindex="0" role="region" aria-label="${say('site.evidence.matrix')}"><table class="matrix rec"><thead><tr><td></td>${heads}</tr></thead><tbody>${rows}</tbody></table></div><p class="small muted">${say('site.evidence.dot')}</p>`;
}

function cell(use: Indication, say: Say): Markup {
  const look = use.direction === 'benefit' ? 'up' : use.direction === 'conflicting' ? 'mix' : '';
  const hospital =
    use.setting === 'hospital'
      ? html`<span class="chip hospital">${say('evidence.setting.hospital')}</span>`
      : undefined;
  const support = use.support === 'association' ? 'association' : use.direction;
  return html`<div class="cell ${look}"><span class="dir">${say(`site.evidence.direction.${support}`)}</span>${certaintyMark(use.certainty, say)}${hospital}</div>`;
}
