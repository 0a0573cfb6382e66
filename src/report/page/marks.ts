import type { Severity } from '../../assess/index.ts';
import type { ClaimStatus } from '../../corpus/schemas/claim.ts';
import type { Certainty } from '../../corpus/schemas/indication.ts';
import { html, type Markup } from '../html/escape.ts';
import type { Say } from '../say.ts';
import { icons } from './icons.ts';

/** How a severity looks: the class that gives its colour, and its shape. */
const severityLooks = {
  contraindicated: { look: 'major', shape: icons.octagon },
  major: { look: 'major', shape: icons.octagon },
  moderate: { look: 'moderate', shape: icons.triangle },
  minor: { look: 'minor', shape: icons.circle },
  none: { look: 'info', shape: icons.dashedSquare },
} as const;

/** The class that gives cards and marks of a severity their colour. */
export function severityLook(severity: Severity): string {
  return severityLooks[severity].look;
}

/** Severity as shape, word and colour. */
export function severityMark(severity: Severity, say: Say): Markup {
  const { look, shape } = severityLooks[severity];
  return html`<span class="sev ${look}">${shape}<span><span class="vh">${say('site.mark.severity')}: </span>${say(`site.severity.${severity}`)}</span></span>`;
}

const squares: Readonly<Record<Certainty, number>> = { high: 4, moderate: 3, low: 2, 'very-low': 1, unrated: 0 };

/** Certainty as four squares and a word, always in ink; dashed when nobody rated it. */
export function certaintyMark(certainty: Certainty, say: Say): Markup {
  const filled = squares[certainty];
  const dashed = certainty === 'unrated' ? html` stroke-dasharray="2"` : undefined;
  const boxes = [0, 1, 2, 3].map(
    (box) =>
      html`<rect x="${0.75 + 13 * box}" y=".75" width="9.5" height="9.5" fill="${box < filled ? 'currentColor' : 'none'}" stroke="currentColor" stroke-width="1.4"${dashed}/>`,
  );
  return html`<span class="cert"><svg viewBox="0 0 50 11" aria-hidden="true">${boxes}</svg><span><span class="k">${say('site.mark.certainty')}</span> ${say(`evidence.certainty.${certainty}`)}</span></span>`;
}

/** How a claim's status looks. `confirmed` needs no mark in running text. */
const statusLooks = {
  confirmed_independent: { look: 'confirmed', shape: icons.tick },
  partly_confirmed: { look: 'partly', shape: icons.half },
  not_independently_verified: { look: 'unverified', shape: icons.question },
  memory_needs_checking: { look: 'unverified', shape: icons.question },
  contradicted: { look: 'contradicted', shape: icons.cross },
  disputed: { look: 'disputed', shape: icons.unequal },
  outdated: { look: 'outdated', shape: icons.clock },
} as const;

/** The class of a status: confirmed, partly, unverified, contradicted, disputed or outdated. */
export function statusLook(status: ClaimStatus): string {
  return statusLooks[status].look;
}

/** Status of a claim as a button that opens the popover `target`, or as plain words without one. */
export function statusMark(status: ClaimStatus, say: Say, target?: string): Markup {
  const { look, shape } = statusLooks[status];
  const words = html`${shape}${say(`site.status.${look}`)}`;
  return target === undefined
    ? html`<span class="status ${look}">${words}</span>`
    : html`<button type="button" class="status ${look}" popovertarget="${target}">${words}</button>`;
}
