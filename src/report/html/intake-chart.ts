import type { Assessment } from '../../assess/index.ts';
import { boundsOfAnswer, showAnswer, showNumber } from '../format-answer.ts';
import type { Say } from '../say.ts';
import { html, type Markup } from './escape.ts';

const foodSide = ['food', 'water'] as const;
const nonFoodSide = ['supplements', 'medicines'] as const;
type Part = (typeof foodSide)[number] | (typeof nonFoodSide)[number];

/**
 * Two bars on one axis: everything beside the reference intake, and the non-food part alone beside the upper level. The
 * upper level never stands on the bar of everything. The bars show what is certain; the words beside them say when that is not all. Positions are percentages, so lettering keeps its size on any width.
 */
export function intakeChart(assessment: Assessment, say: Say): Markup {
  const all = [...foodSide, ...nonFoodSide];
  const reference = singleValue(assessment.reference?.intake);
  const limit = singleValue(assessment.upperLevel.limit);
  const total = sum(assessment, all);
  const widest = Math.max(total, reference ?? 0, limit ?? 0, 1) * 1.08;
  const percent = (value: number): string => `${((value / widest) * 100).toFixed(2)}%`;
  const show = (value: number): string => showNumber(value, assessment.language);
  const bars = html`${barOf(assessment, all, '18', percent)}${barOf(assessment, nonFoodSide, '88', percent)}`;
  const lines = [
    ...(reference === undefined
      ? []
      : [lineAt(percent(reference), '12', `${say('report.chart.reference')} ${show(reference)}`, reference / widest)]),
    ...(limit === undefined
      ? []
      : [lineAt(percent(limit), '82', `${say('report.upper.limit')} ${show(limit)}`, limit / widest)]),
  ];
  const words = { unknown: say('report.unknown'), atLeast: (value: string) => say('report.at-least', { value }) };
  const said = (part: Part | 'total' | 'nonFood'): string =>
    showAnswer(assessment.intake[part], assessment.language, words);
  const label = `${say('report.chart.all')} ${said('total')}; ${say('report.chart.non-food')} ${said('nonFood')}`;
  return html`<figure><svg role="img" aria-label="${label}">
<text x="0" y="10">${say('report.chart.all')}: ${said('total')}</text>
<text x="0" y="80">${say('report.chart.non-food')}: ${said('nonFood')}</text>${bars}${lines}</svg>
<ul class="key">${all.map((part) => html`<li><i class="${part}"></i>${say(`report.${part}`)} ${said(part)}</li>`)}</ul></figure>`;
}

function barOf(assessment: Assessment, parts: readonly Part[], y: string, percent: (value: number) => string): Markup {
  let from = 0;
  const rects = parts.map((part) => {
    const amount = sure(assessment, part);
    const rect = html`<rect class="${part}" x="${percent(from)}" y="${y}" width="${percent(amount)}" height="22"/>`;
    from += amount;
    return rect;
  });
  return html`${rects}`;
}

/** The letters stand on the side of the line with more room. */
function lineAt(x: string, y: string, text: string, share: number): Markup {
  const side = share > 0.6 ? 'end' : 'start';
  return html`<line x1="${x}" x2="${x}" y1="${y}" y2="${Number(y) + 34}" stroke="currentColor" stroke-width="2"/>
<text x="${x}" y="${Number(y) + 47}" text-anchor="${side}">${text}</text>`;
}

/** What is certain of a part: a known value, or the part of an unknown that is sure. */
function sure(assessment: Assessment, part: Part): number {
  const answer = assessment.intake[part];
  return answer.state === 'known' ? answer.value : (boundsOfAnswer(answer)?.low ?? 0);
}

function sum(assessment: Assessment, parts: readonly Part[]): number {
  return parts.reduce((total, part) => total + sure(assessment, part), 0);
}

function singleValue(answer: Assessment['upperLevel']['limit'] | undefined): number | undefined {
  return answer?.state === 'known' ? answer.value : undefined;
}
