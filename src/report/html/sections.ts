import type { Assessment } from '../../assess/index.ts';
import { showAnswer, showNumber, unitPerDay } from '../format-answer.ts';
import type { ReportInput } from '../report-input.ts';
import type { Say } from '../say.ts';
import { setName } from '../set-name.ts';
import { showMissing } from '../show-missing.ts';
import { html, type Markup } from './escape.ts';

/** A report in the making, with its words. */
export interface HtmlPage extends ReportInput {
  readonly say: Say;
}

type Answer = Assessment['intake']['total'];

function show(answer: Answer, { assessment, say }: HtmlPage): string {
  const words = { unknown: say('report.unknown'), atLeast: (value: string) => say('report.at-least', { value }) };
  const text = showAnswer(answer, assessment.language, words);
  const unit = answer.state === 'not-applicable' ? '' : unitPerDay(answer.unit ?? '');
  return answer.state === 'known' && unit !== '1' ? `${text} ${unit}` : text;
}

/** Reasons to stop or to ask first. */
export function contraindicationSection({ assessment, say }: HtmlPage): Markup | undefined {
  if (assessment.contraindications.length === 0) return undefined;
  const items = assessment.contraindications.map(
    (one) =>
      html`<li>${one.text}${one.verified ? undefined : html` <span class="mark">[${say('report.unverified')}]</span>`}</li>`,
  );
  return html`<ul class="plain">${items}</ul>`;
}

/** Every line of the ledger, largest first. */
export function entriesSection(page: HtmlPage): Markup {
  const { assessment, say } = page;
  const order = (answer: Answer): number => (answer.state === 'known' ? answer.value : Number.POSITIVE_INFINITY);
  const entries = [...assessment.intake.entries].sort((a, b) => order(b.amount) - order(a.amount));
  const parts = ['food', 'water', 'supplements', 'medicines', 'total'] as const;
  const rows = entries.map(
    (entry) =>
      html`<tr><td>${entry.name}</td><td>${entry.at?.join(' ') ?? ''}</td><td class="n">${show(entry.amount, page)}</td></tr>`,
  );
  const sums = parts.map(
    (part) =>
      html`<tr class="chosen"><td colspan="2">${say(`report.${part}`)}</td><td class="n">${show(assessment.intake[part], page)}</td></tr>`,
  );
  const unit = say('report.per-day', { unit: unitPerDay(unitOf(assessment.intake.total)) });
  return html`<table><thead><tr><th>${say('report.entries')}</th><th></th><th class="n">${unit}</th></tr></thead><tbody>${rows}${sums}</tbody></table>`;
}

function unitOf(answer: Answer): string {
  return answer.state === 'not-applicable' ? '' : (answer.unit ?? '');
}

/** Every authority's value and the share reached. */
export function needsSection(page: HtmlPage): Markup {
  const { assessment, say } = page;
  const rows = assessment.references.map((reference) => {
    const chosen = reference.set === assessment.reference?.set && reference.kind === assessment.reference.kind;
    const { ratio } = reference;
    const share = ratio.state === 'known' ? ratio.value : ratio.state === 'unknown' ? ratio.atLeast : undefined;
    const reached =
      share === undefined
        ? ''
        : `${ratio.state === 'unknown' ? '≥ ' : ''}${showNumber(Math.round(share * 100), assessment.language)} %`;
    const value = reference.intake.state === 'not-applicable' ? say('report.no-value') : show(reference.intake, page);
    const mark = reference.verified ? '' : ` (${say('report.unverified')})`;
    return html`<tr class="${chosen ? 'chosen' : ''}"><td>${setName(reference.set, page)}, ${reference.kind}${mark}${chosen ? ` ← ${say('report.chosen')}` : ''}</td><td class="n">${value}</td><td class="n">${reached}</td></tr>`;
  });
  return html`<table><tbody>${rows}</tbody></table>`;
}

/** What may not be exceeded and what counts. */
export function upperLevelSection(page: HtmlPage): Markup {
  const { assessment, say } = page;
  const { upperLevel } = assessment;
  if (upperLevel.limit.state === 'not-applicable') return html`<p>${upperLevel.limit.reason}</p>`;
  return html`<p>${setName(upperLevel.set, page)}: ${say('report.upper.limit')} <b>${show(upperLevel.limit, page)}</b>. ${say('report.upper.counted')}: <b>${show(upperLevel.counted, page)}</b>, ${say(`report.upper.${String(upperLevel.exceeded)}`)}.</p>`;
}

/** The smallest realistic food change. */
export function foodFirstSection(page: HtmlPage): Markup | undefined {
  const { foodFirst } = page.assessment;
  if (foodFirst === null) return undefined;
  const key = foodFirst.closes ? 'report.food-first.gap' : 'report.food-first.open';
  const items = foodFirst.steps.map((step) => html`<li>${step.text}: + ${show(step.gain, page)}</li>`);
  return html`<p>${page.say(key, { gap: show(foodFirst.gap, page) })}</p><ul class="plain">${items}</ul>`;
}

/** Uptake of the day. */
export function absorptionSection(page: HtmlPage): Markup {
  const { assessment, say } = page;
  const { perDay, fraction } = assessment.absorption;
  if (perDay.state !== 'known') {
    const reasons = perDay.state === 'unknown' ? ` (${showMissing(perDay.missing, say)})` : '';
    return html`<p>${show(perDay, page)}${reasons}</p>`;
  }
  const share = (value: number): string => showNumber(Math.round(value * 100), assessment.language);
  const words =
    fraction.state === 'known'
      ? say('report.absorption.share', {
          low: share(fraction.low ?? fraction.value),
          high: share(fraction.high ?? fraction.value),
          value: share(fraction.value),
        })
      : '';
  return html`<p><b>${show(perDay, page)}</b>. ${words}. ${say('report.absorption.note')}</p>`;
}

/** Both sides of each disagreement. */
export function disagreementSection(page: HtmlPage): Markup | undefined {
  const { assessment, say } = page;
  if (assessment.disagreements.length === 0) return undefined;
  const rows = assessment.disagreements.flatMap((one) =>
    one.values.map(({ authority, value }, index) => {
      const [set = '', kind = ''] = authority.split(' ');
      const topic = index === 0 ? say(`report.disagreement.${one.topic}`) : '';
      const shown = value.state === 'not-applicable' ? say('report.no-value') : show(value, page);
      const chosen = set === one.chosen;
      return html`<tr class="${chosen ? 'chosen' : ''}"><td>${topic}</td><td>${setName(set, page)}${kind === '' ? '' : `, ${kind}`}</td><td class="n">${shown}</td></tr>`;
    }),
  );
  return html`<table><tbody>${rows}</tbody></table>`;
}

/** What is unknown and would settle it. */
export function questionSection({ assessment }: HtmlPage): Markup | undefined {
  if (assessment.questions.length === 0) return undefined;
  return html`<ul class="plain">${assessment.questions.map((question) => html`<li>${question.text} <code>${question.input}</code></li>`)}</ul>`;
}

/** The receipt. */
export function coverageSection({ assessment, say }: HtmlPage): Markup {
  const rows = assessment.coverage.map(
    (entry) =>
      html`<tr><td>${entry.name}</td><td class="${entry.status === 'unrecognised' ? 'mark' : ''}">${say(`report.coverage.${entry.status}`)}</td></tr>`,
  );
  return html`<table><tbody>${rows}</tbody></table>`;
}

/** Rule, inputs, facts and sources of every number; open when it was asked for. */
export function derivationSection({ assessment, explain, say }: HtmlPage): Markup {
  const rows = Object.entries(assessment.derivations).map(([id, node]) => {
    const inputs = Object.entries(node.inputs).map(([name, value]) => `${name} ${value}`);
    const from = [...node.children, ...node.facts, ...node.sources].join(', ');
    return html`<tr id="${id}"><td>${id}</td><td>${node.rule}: ${inputs.join('; ')}</td><td>${from}</td></tr>`;
  });
  return html`<details class="why"${explain ? ' open' : ''}><summary>${say('report.derivation')}</summary><table><tbody>${rows}</tbody></table></details>`;
}
