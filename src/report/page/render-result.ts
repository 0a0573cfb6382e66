import { citedSources, sourceLine } from '../cited-sources.ts';
import { html, type Markup } from '../html/escape.ts';
import { evidenceSection } from '../html/evidence.ts';
import { labSection } from '../html/labs.ts';
import { planSection } from '../html/plan.ts';
import { riskSection } from '../html/risk.ts';
import {
  absorptionSection,
  derivationSection,
  disagreementSection,
  foodFirstSection,
  needsSection,
  questionSection,
  upperLevelSection,
} from '../html/sections.ts';
import { personLine } from '../person-line.ts';
import type { ReportInput } from '../report-input.ts';
import { sayIn } from '../say.ts';
import { clashCards } from './clash-cards.ts';
import { dayBlock } from './day-block.ts';
import { intakeBlock } from './intake-block.ts';
import { receipt } from './receipt.ts';
import { verdictBlock } from './verdict-block.ts';

/**
 * The result as the site shows it, without frame: answer, then reasons, then sources. `actions` stand under the verdict.
 * Everything that a person typed is shown as text.
 */
export function renderResult(input: ReportInput, actions?: Markup): string {
  const { assessment, corpus, profile } = input;
  const say = sayIn(corpus.messages, assessment.language);
  const page = { ...input, say };
  const block = (id: string, key: string, body: Markup | undefined): Markup | undefined =>
    body === undefined
      ? undefined
      : html`<section class="block" id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${say(key)}</h2>${body}</section>`;
  const sources = citedSources(assessment, corpus).map((source) => html`<li>${sourceLine(source)}</li>`);
  const who = html`<p class="who small muted">${personLine(profile, say)} · ${assessment.date} · ${say('site.foot.licence', { version: assessment.corpus.version, hash: assessment.corpus.hash.slice(0, 8) })}</p>`;
  return html`<div class="result">${verdictBlock(page, actions)}${who}
${block('plan', 'report.plan', planSection(page, assessment.plan))}
${block('intake', 'report.intake', intakeBlock(page))}
${block('food-first', 'report.food-first', foodFirstSection(page))}
${block('day', 'report.schedule', dayBlock(page))}
${block('clashes', 'report.interactions', clashCards(page))}
${block('labs', 'report.labs', labSection(page, assessment.labs, assessment.measures))}
${block('risk', 'report.risk', riskSection(page, assessment.risk))}
${block('evidence', 'report.evidence', evidenceSection(page, assessment.evidence))}
${block('absorption', 'report.absorption', absorptionSection(page))}
${block('authorities', 'report.disagreements', html`${needsSection(page)}${upperLevelSection(page)}${disagreementSection(page)}`)}
${block('questions', 'report.questions', questionSection(page))}
${block('receipt', 'site.result.receipt', html`<p class="muted">${say('site.result.receipt-note')}</p>${receipt(page)}`)}
${block('sources', 'report.sources', html`<ol class="refs small">${sources}</ol>${derivationSection(page)}`)}
<p class="callout">${say('report.disclaimer')}</p></div>`.markup;
}
