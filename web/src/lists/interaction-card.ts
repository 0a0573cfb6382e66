import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import type { Interaction } from '../../../src/corpus/schemas/interaction.ts';
import { html, type Markup, type Say, severityLook, severityMark } from '../../../src/report/index.ts';
import { sourceWithLink } from '../monograph/cite.ts';
import { gapBar } from './gap-bar.ts';

type Rule = Interaction['rules'][number];
const order = ['contraindicated', 'major', 'moderate', 'minor', 'none'] as const;

/** The most serious rule of a row. */
export function worstRule(interaction: Interaction): Rule {
  const [worst] = [...interaction.rules].sort(
    (one, other) => order.indexOf(one.severity) - order.indexOf(other.severity),
  );
  // A row has at least one rule by its schema.
  if (worst === undefined) throw new Error(`${interaction.id} has no rule`);
  return worst;
}

/** Rows with the most serious first, then by name. */
export function bySeverity(rows: readonly Interaction[], language: Language): readonly Interaction[] {
  return [...rows].sort(
    (one, other) =>
      order.indexOf(worstRule(one).severity) - order.indexOf(worstRule(other).severity) ||
      one.partner[language].localeCompare(other.partner[language], language),
  );
}

/** One interaction: what to do first, then why, then every scope with its hours, then the sources. */
export function interactionCard(row: Interaction, language: Language, say: Say): Markup {
  const worst = worstRule(row);
  const looks = [...new Set(row.rules.map((rule) => rule.severity))].join(' ');
  const words = row.members.flatMap((one) => [one.en, one.nl, one.atc, ...one.brands]).join(' ');
  const members = row.members.map((one) => one[language]);
  const proposal =
    row.severityStanding === 'proposal'
      ? html`<p class="small muted">${say('site.interactions.proposal')}</p>`
      : undefined;
  const who =
    members.length === 0 ? undefined : html`<dt>${say('site.interactions.members')}</dt><dd>${members.join(', ')}</dd>`;
  const unverified =
    row.status === 'seen'
      ? undefined
      : html`<p><span class="status unverified">${say('site.status.unverified')}</span></p>`;
  return html`<article class="card sevcard ${severityLook(worst.severity)}" id="${row.id}" data-severity="${looks}" data-kind="${row.partner.kind}" data-words="${words}"><header><h3>${row.partner[language]}</h3>${severityMark(worst.severity, say)}</header><div class="stack-s"><p class="do">${worst.text[language]}</p>${unverified}${hospital(worst, say)}<p>${row.effect[language]}</p>${hours(worst, language, say)}<details><summary>${say('site.interactions.more')}</summary><div class="stack-s"><dl class="meta"><dt>${say('site.interactions.likelihood')}</dt><dd>${say(`interactions.likelihood.${worst.likelihood}`)}</dd><dt>${say('site.interactions.evidence')}</dt><dd>${say(`site.interactions.evidence.${worst.evidence.toLowerCase()}`)}</dd><dt>${say('site.interactions.mechanism')}</dt><dd>${row.mechanism[language]}</dd><dt>${say('interactions.studied')}</dt><dd>${row.studied[language]}</dd>${who}</dl>${otherRules(row, worst, language, say)}${row.note === undefined ? undefined : html`<p>${row.note[language]}</p>`}<ul class="small refs">${row.sources.map((id) => html`<li>${sourceWithLink(id)}</li>`)}</ul>${proposal}</div></details></div></article>`;
}

function hospital(rule: Rule, say: Say): Markup | undefined {
  return rule.setting === 'hospital'
    ? html`<p><span class="chip hospital">${say('interactions.hospital')}</span></p>`
    : undefined;
}

/** Hours by authority, side by side; the strictest of one authority is what the engine takes. */
function hours(rule: Rule, language: Language, say: Say): Markup | undefined {
  const gaps = rule.gaps.filter((gap) => gap.rule === 'separate' && gap.notUsed === undefined);
  if (gaps.length === 0) return undefined;
  const rows = gaps.map((gap) => {
    const doubt =
      gap.status === 'seen'
        ? undefined
        : html` <span class="status unverified">${say('site.status.unverified')}</span>`;
    return html`<tr><th scope="row">${gap.authority[language]}${doubt}</th><td>${gapBar(gap, language, say)}</td></tr>`;
  });
  return html`<table class="hours"><caption class="small">${say('site.gap.caption')}</caption><tbody>${rows}</tbody></table>`;
}

function otherRules(row: Interaction, worst: Rule, language: Language, say: Say): Markup | undefined {
  const others = row.rules.filter((rule) => rule !== worst);
  if (others.length === 0) return undefined;
  const items = others.map(
    (rule) => html`<li>${severityMark(rule.severity, say)} ${rule.text[language]} ${hospital(rule, say)}</li>`,
  );
  return html`<div><h4>${say('site.interactions.others')}</h4><ul class="plainlist">${items}</ul></div>`;
}
