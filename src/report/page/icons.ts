import { html, type Markup } from '../html/escape.ts';

const icon = (inside: Markup): Markup => html`<svg viewBox="0 0 16 16" aria-hidden="true">${inside}</svg>`;

/** Shapes are the first cue of a mark, the word the second, the colour the third. */
export const icons = {
  octagon: icon(
    html`<path d="M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z" fill="currentColor"/><path d="M8 3.8v5.2M8 10.9v1.5" stroke="var(--bg)" stroke-width="1.9"/>`,
  ),
  triangle: icon(
    html`<path d="M8 1 15.6 14.6H.4z" fill="currentColor"/><path d="M8 5.6v4.6M8 11.4v1.5" stroke="var(--bg)" stroke-width="1.7"/>`,
  ),
  circle: icon(
    html`<circle cx="8" cy="8" r="6.4" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 4.6v4.2M8 10.2v1.4" stroke="currentColor" stroke-width="1.7"/>`,
  ),
  dashedSquare: icon(
    html`<rect x="1.6" y="1.6" width="12.8" height="12.8" rx="1" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.6 1.8"/><path d="M8 7v5M8 4v1.6" stroke="currentColor" stroke-width="1.7"/>`,
  ),
  cross: icon(html`<path d="M3 3l10 10M13 3 3 13" stroke="currentColor" stroke-width="2.4"/>`),
  tick: icon(html`<path d="M2.5 8.5 6.5 12.5 13.5 4" stroke="currentColor" stroke-width="2.2" fill="none"/>`),
  question: icon(
    html`<path d="M5 5.5a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M8 12v1.8" stroke="currentColor" stroke-width="1.9" fill="none"/>`,
  ),
  unequal: icon(
    html`<path d="M2.5 5.5h11M2.5 10.5h11M11 2 5 14" stroke="currentColor" stroke-width="1.9" fill="none"/>`,
  ),
  clock: icon(
    html`<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M8 4.2V8l2.8 1.8" stroke="currentColor" stroke-width="1.8" fill="none"/>`,
  ),
  half: icon(
    html`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor"/>`,
  ),
} as const;
