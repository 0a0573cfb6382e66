import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import type { Gap } from '../../../src/corpus/schemas/gap.ts';
import { html, type Markup, type Say, showTime } from '../../../src/report/index.ts';

/** Hours from the middle of the bar to either end; longer gaps reach the end. */
const widestHours = 12;

/** When the nutrient may not be taken: the upright line is the medicine, left is earlier. Both numbers are printed as well. */
export function gapBar(gap: Gap, language: Language, say: Say): Markup {
  const show = (time: string | null): string =>
    time === null ? say('interactions.hours.open') : showTime(time, language, say);
  const words = say('site.gap.words', { before: show(gap.drugBefore), after: show(gap.drugAfter) });
  // The medicine stands `drugBefore` before the nutrient, so the nutrient is barred that long after the medicine.
  const left = share(gap.drugAfter);
  const right = share(gap.drugBefore);
  // A side that is not stated is not free: it is drawn as a question.
  const open = [gap.drugAfter === null ? '44%' : undefined, gap.drugBefore === null ? '56%' : undefined].flatMap((x) =>
    x === undefined ? [] : [html`<text x="${x}" y="15" text-anchor="middle">?</text>`],
  );
  const label = say('site.gap.label', { words });
  return html`<div class="gap"><svg role="img" aria-label="${label}"><line class="ax" x1="0" x2="100%" y1="11" y2="11" stroke="var(--rule)"/><rect x="${(50 - left).toFixed(2)}%" y="4" width="${(left + right).toFixed(2)}%" height="14" fill="var(--c-block)" stroke="var(--major)" stroke-opacity=".6"/>${open}<line x1="50%" x2="50%" y1="0" y2="22" stroke="var(--ink)" stroke-width="3"/></svg><span class="small">${words}</span></div>`;
}

/** Per cent of the bar. */
function share(time: string | null): number {
  if (time === null) return 0;
  const [number = '0', unit] = time.split(' ');
  const hours = unit === 'min' ? Number(number) / 60 : Number(number);
  return (Math.min(hours, widestHours) / widestHours) * 50;
}
