import type { Assessment } from '../../assess/index.ts';
import { boundsOfAnswer, showNumber } from '../format-answer.ts';
import { html, type Markup } from '../html/escape.ts';
import { entriesSection, type HtmlPage } from '../html/sections.ts';
import { setName } from '../set-name.ts';
import { whyTree } from './why-tree.ts';

type Answer = Assessment['intake']['total'];
const parts = ['food', 'water', 'supplements', 'medicines'] as const;
type Part = (typeof parts)[number];

/** Colour and pattern of each part: the pattern is the cue that survives without colour. */
const fills: Readonly<Record<Part, string>> = {
  food: 'var(--c-food)',
  water: 'url(#pw)',
  supplements: 'url(#ph)',
  medicines: 'url(#pd)',
};

/**
 * Two bars on one axis: everything beside the reference intake, what is not food beside the upper level. The upper level
 * never stands on the bar of everything. The same numbers stand in the legend and in the table below.
 */
export function intakeBlock(page: HtmlPage): Markup {
  const { assessment, say } = page;
  const { intake } = assessment;
  const words = [
    whyOf('total', intake.total, page),
    whyOf('non-food', intake.nonFood, page),
    needWhy(page),
    limitWhy(page),
  ];
  return html`<div class="two"><figure class="chart">${chart(page)}<ul class="legend">${parts.map((part) => html`<li><svg aria-hidden="true"><rect width="100%" height="100%" fill="${fills[part]}"/></svg>${say(`report.${part}`)} ${shown(intake[part], page)}</li>`)}</ul><figcaption>${say('site.result.intake-note')}</figcaption></figure><div class="stack">${needText(page)}${limitText(page)}<div>${words.filter((one) => one !== undefined)}</div></div></div><details><summary>${say('report.entries')}</summary>${entriesSection(page)}</details>`;
}

function chart(page: HtmlPage): Markup {
  const { assessment, say } = page;
  const { intake, reference, upperLevel } = assessment;
  const total = sure(intake.total);
  const nonFood = sure(intake.nonFood);
  const need = single(reference?.intake);
  const limit = single(upperLevel.limit);
  const widest = Math.max(total, high(intake.total), high(intake.nonFood), need ?? 0, limit ?? 0, 1) * 1.1;
  const x = (value: number): string => `${((Math.min(value, widest) / widest) * 100).toFixed(2)}%`;
  const axis = ticks(widest).map(
    (value) =>
      html`<line class="gr" x1="${x(value)}" x2="${x(value)}" y1="30" y2="216"/><text class="q" x="${x(value)}" y="234" text-anchor="${value === 0 ? 'start' : 'middle'}">${value}</text>`,
  );
  const needLine =
    need === undefined
      ? undefined
      : mark(x(need), need / widest, {
          y: 48,
          text: `${say('report.chart.reference')} ${round(need, page)}`,
          look: 's-ink',
        });
  const forbidden =
    limit === undefined
      ? undefined
      : html`<rect x="${x(limit)}" y="148" width="${(100 - (limit / widest) * 100).toFixed(2)}%" height="34" fill="var(--major-bg)"/>`;
  const limitLine =
    limit === undefined
      ? undefined
      : mark(x(limit), limit / widest, {
          y: 148,
          text: `${say('report.upper.limit')} ${round(limit, page)}`,
          look: 's-major',
        });
  const label = [
    `${say('report.chart.all')}: ${shown(intake.total, page)} mg`,
    need === undefined ? '' : `${say('report.chart.reference')} ${round(need, page)}`,
    `${say('report.chart.non-food')}: ${shown(intake.nonFood, page)} mg`,
    limit === undefined ? '' : `${say('report.upper.limit')} ${round(limit, page)}`,
  ];
  return html`${patterns}<svg height="240" role="img" aria-label="${label.filter((one) => one !== '').join('; ')}">${axis}<text class="b" x="0" y="44">${say('report.chart.all')}: ${shown(intake.total, page)} mg</text>${bar(page, parts, 52, x)}${range(intake.total, 86, x)}${needLine}<text class="b" x="0" y="144">${say('report.chart.non-food')}: ${shown(intake.nonFood, page)} mg</text>${forbidden}${bar(page, ['supplements', 'medicines'], 152, x)}${range(intake.nonFood, 186, x)}${limitLine}<title>${say('report.chart.non-food')} ${round(nonFood, page)}</title></svg>`;
}

function bar({ assessment }: HtmlPage, shownParts: readonly Part[], y: number, x: (value: number) => string): Markup {
  let from = 0;
  const boxes = shownParts.map((part) => {
    const amount = sure(assessment.intake[part]);
    const box = html`<rect x="${x(from)}" y="${y}" width="${x(amount)}" height="26" fill="${fills[part]}" stroke="var(--bg)"/>`;
    from += amount;
    return box;
  });
  return html`${boxes}`;
}

function mark(
  x: string,
  share: number,
  { y, text, look }: { readonly y: number; readonly text: string; readonly look: string },
): Markup {
  const anchor = share > 0.75 ? 'end' : share < 0.25 ? 'start' : 'middle';
  return html`<line class="${look}" x1="${x}" x2="${x}" y1="${y}" y2="${y + 50}" stroke-width="3"/><text class="b" x="${x}" y="${y + 64}" text-anchor="${anchor}">${text}</text>`;
}

function range(answer: Answer, y: number, x: (value: number) => string): Markup | undefined {
  if (answer.state !== 'known' || answer.low === undefined || answer.high === undefined) return undefined;
  const [low, top] = [x(answer.low), x(answer.high)];
  return html`<line class="s-ink" x1="${low}" x2="${top}" y1="${y}" y2="${y}" stroke-width="1.5"/><line class="s-ink" x1="${low}" x2="${low}" y1="${y - 4}" y2="${y + 4}" stroke-width="1.5"/><line class="s-ink" x1="${top}" x2="${top}" y1="${y - 4}" y2="${y + 4}" stroke-width="1.5"/>`;
}

function needText({ assessment, say, corpus }: HtmlPage): Markup | undefined {
  const { reference } = assessment;
  if (reference === null || reference.intake.state !== 'known') return html`<p>${say('site.result.no-need')}</p>`;
  const name = setName(reference.set, { corpus, assessment });
  const ratio =
    reference.ratio.state === 'known'
      ? reference.ratio.value
      : reference.ratio.state === 'unknown'
        ? reference.ratio.atLeast
        : undefined;
  const least = reference.ratio.state === 'unknown' ? '≥ ' : '';
  const reached =
    ratio === undefined
      ? say('report.unknown')
      : `${least}${showNumber(Math.round(ratio * 100), assessment.language)} %`;
  return html`<p>${say('site.result.need', { set: name, kind: reference.kind, value: showNumber(reference.intake.value, assessment.language), share: reached })} ${say('site.result.below-is-no-shortage')}</p>`;
}

function limitText({ assessment, say }: HtmlPage): Markup {
  const { upperLevel } = assessment;
  if (upperLevel.limit.state === 'not-applicable') return html`<p>${upperLevel.limit.reason}</p>`;
  return html`<p>${say('report.chart.non-food')}: <b>${say(`report.upper.${String(upperLevel.exceeded)}`)}</b>.</p>`;
}

function whyOf(kind: string, answer: Answer, page: HtmlPage): Markup | undefined {
  const id = answer.state === 'not-applicable' ? undefined : answer.derivation;
  const label = `${page.say(`report.chart.${kind === 'total' ? 'all' : 'non-food'}`)}, ${shown(answer, page)} mg`;
  return id === undefined ? undefined : whyTree(id, page, label);
}

function needWhy(page: HtmlPage): Markup | undefined {
  const answer = page.assessment.reference?.intake;
  if (answer?.state !== 'known' || answer.derivation === undefined) return undefined;
  return whyTree(answer.derivation, page, `${page.say('report.chart.reference')}, ${round(answer.value, page)} mg`);
}

function limitWhy(page: HtmlPage): Markup | undefined {
  const answer = page.assessment.upperLevel.limit;
  if (answer.state !== 'known' || answer.derivation === undefined) return undefined;
  return whyTree(answer.derivation, page, `${page.say('report.upper.limit')}, ${round(answer.value, page)} mg`);
}

function shown(answer: Answer, { assessment, say }: HtmlPage): string {
  const { language } = assessment;
  if (answer.state === 'known') {
    const ends =
      answer.low === undefined || answer.high === undefined
        ? ''
        : ` (${showNumber(answer.low, language)}–${showNumber(answer.high, language)})`;
    return `${showNumber(answer.value, language)}${ends}`;
  }
  if (answer.state === 'not-applicable') return '–';
  return answer.atLeast === undefined
    ? say('report.unknown')
    : say('report.at-least', { value: showNumber(answer.atLeast, language) });
}

function round(value: number, { assessment }: HtmlPage): string {
  return showNumber(value, assessment.language);
}

/** What is certain: a known value, or the part of an unknown that is sure. */
function sure(answer: Answer): number {
  return answer.state === 'known' ? answer.value : (boundsOfAnswer(answer)?.low ?? 0);
}

function high(answer: Answer): number {
  return answer.state === 'known' ? (answer.high ?? answer.value) : 0;
}

function single(answer: Answer | undefined): number | undefined {
  return answer?.state === 'known' ? answer.value : undefined;
}

/** Round numbers of the axis, about six of them. */
function ticks(widest: number): readonly number[] {
  const step = [10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000].find((one) => widest / one <= 7) ?? 10_000;
  return Array.from({ length: Math.floor(widest / step) + 1 }, (_, index) => index * step);
}

/** Patterns of the charts; colour is never the only cue. */
const patterns = html`<svg width="0" height="0" class="patterns" aria-hidden="true"><defs><pattern id="ph" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="var(--c-supp)"/><line x1="0" x2="0" y1="0" y2="6" stroke="var(--bg)" stroke-width="1.6" stroke-opacity=".55"/></pattern><pattern id="pd" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="var(--c-med)"/><circle cx="2.5" cy="2.5" r="1" fill="var(--bg)" fill-opacity=".75"/></pattern><pattern id="pw" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="var(--c-water)"/><line x1="0" x2="5" y1="2.5" y2="2.5" stroke="var(--bg)" stroke-width="1" stroke-opacity=".7"/></pattern><pattern id="pb" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="7" height="7" fill="var(--c-block)"/><line x1="0" x2="0" y1="0" y2="7" stroke="var(--major)" stroke-width="1.1" stroke-opacity=".45"/></pattern></defs></svg>`;
