import { effectivenessWord } from '../../../src/assess/index.ts';
import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import type { Indication } from '../../../src/corpus/schemas/indication.ts';
import { certaintyMark, html, type Markup, type Say } from '../../../src/report/index.ts';
import { sourceWithLink } from '../monograph/cite.ts';

type Outcome = Indication['outcomes'][number];

/** One use: the word for its effect, the certainty, what was measured, doses, harm and sources. */
export function indicationCard(use: Indication, language: Language, say: Say): Markup {
  const facts = [
    [say('site.evidence.who'), use.population[language]],
    [say('site.evidence.against'), use.comparator[language]],
    [say('site.evidence.design'), use.design[language]],
    [say('site.evidence.why'), use.directionBecause[language]],
    [say('site.evidence.rated-down'), use.ratedDownFor.map((one) => say(`evidence.rated-down.${one}`)).join(', ')],
    [say('site.evidence.harm'), use.harm[language]],
  ].filter(([, text]) => text !== '');
  const routes = use.routes.map((route) => html`<li class="chip">${say(`evidence.route.${route}`)}</li>`);
  const setting = html`<li class="chip ${use.setting === 'hospital' ? 'hospital' : ''}">${say(`evidence.setting.${use.setting}`)}</li>`;
  const words = [...use.synonyms.en, ...use.synonyms.nl].join(' ');
  return html`<article class="use" id="${use.id}" data-certainty="${use.certainty}" data-setting="${use.setting}" data-words="${words}"><h3>${use.name[language]}</h3><div><p><b>${use.verdict[language]}</b></p><ul class="chips">${routes}${setting}</ul>${use.outcomes.map((one) => outcome(one, language, say))}<details><summary>${say('site.evidence.more')}</summary><div class="stack-s"><dl class="meta">${facts.map(([name = '', text = '']) => html`<dt>${name}</dt><dd>${text}</dd>`)}</dl>${doses(use, language, say)}<ul class="small refs">${use.sources.map((id) => html`<li>${sourceWithLink(id)}</li>`)}</ul></div></details></div>${certaintyMark(use.certainty, say)}</article>`;
}

function outcome(one: Outcome, language: Language, say: Say): Markup {
  const doubt =
    one.standing === 'seen'
      ? undefined
      : html` <span class="status unverified">${say('site.status.unverified')}</span>`;
  const who = one.participants === null ? '' : ` (${one.participants[language]})`;
  return html`<p>${one.outcome[language]}: <b>${one.effect[language]}</b>${who}${doubt}</p>`;
}

function doses(use: Indication, language: Language, say: Say): Markup | undefined {
  if (use.doses.length === 0) return undefined;
  const items = use.doses.map((dose) => {
    const blocked =
      dose.blocked === undefined
        ? undefined
        : html` <span class="muted">${say('evidence.dose-blocked', { reason: dose.blocked[language] })}</span>`;
    return html`<li>${dose.verbatim[language]} <span class="muted">(${say(`evidence.route.${dose.route}`)}, ${say(`evidence.setting.${dose.setting}`)})</span>${blocked}</li>`;
  });
  return html`<div><h4>${say('site.evidence.doses')}</h4><ul>${items}</ul></div>`;
}

/** Uses by the word that follows from their evidence, best supported first. */
export function usesByWord(
  uses: readonly Indication[],
): readonly { readonly word: string; readonly uses: readonly Indication[] }[] {
  const order = [
    'effective',
    'likely-effective',
    'possibly-effective',
    'insufficient',
    'possibly-ineffective',
    'likely-ineffective',
    'ineffective',
  ];
  return order.flatMap((word) => {
    const found = uses.filter((use) => effectivenessWord(use) === word);
    return found.length === 0 ? [] : [{ word, uses: found }];
  });
}
