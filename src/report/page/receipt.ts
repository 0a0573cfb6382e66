import type { Assessment } from '../../assess/index.ts';
import { html, type Markup } from '../html/escape.ts';
import type { HtmlPage } from '../html/sections.ts';
import { icons } from './icons.ts';

type Entry = Assessment['coverage'][number];

/** What was checked, what has no rule, and what was not recognised, with the person's own words. */
export function receipt({ assessment, say }: HtmlPage): Markup {
  const { coverage, notChecked } = assessment;
  const checked = coverage.filter(({ status }) => status === 'rule' || status === 'ruled-out');
  const without = coverage.filter(({ status }) => status === 'no-rule');
  const unknown = coverage.filter(({ status }) => status === 'unrecognised');
  const more = notChecked.map((one) => html`<li>${say(`not-checked.${one}`)}</li>`);
  const always = ['others', 'herbs', 'allergy'].map((one) => html`<li>${say(`site.result.never.${one}`)}</li>`);
  return html`<div class="receipt"><div><h3 class="okay">${icons.tick}${say('site.result.checked')}</h3><ul>${list(checked, say('site.result.nothing'))}</ul></div><div><h3>${icons.cross}${say('site.result.not-checked')}</h3><ul>${without.length === 0 ? undefined : html`<li>${say('site.result.no-rule', { names: names(without) })}</li>`}${more}${always}</ul></div><div><h3 class="asked">${icons.question}${say('site.result.unrecognised')}</h3><ul>${list(unknown, say('site.result.all-recognised'), true)}</ul></div></div>`;
}

function list(entries: readonly Entry[], empty: string, quoted = false): Markup {
  if (entries.length === 0) return html`<li class="muted">${empty}</li>`;
  const items = entries.map((entry) => {
    const near = (entry.candidates ?? []).slice(0, 3).join(', ');
    return html`<li>${quoted ? `“${entry.name}”` : entry.name}${near === '' ? undefined : html` <small class="muted">${near}?</small>`}</li>`;
  });
  return html`${items}`;
}

function names(entries: readonly Entry[]): string {
  return [...new Set(entries.map(({ name }) => name))].join(', ');
}
