import type { Plan } from '../../assess/index.ts';
import { showMissing } from '../show-missing.ts';
import { html, type Markup } from './escape.ts';
import type { HtmlPage } from './sections.ts';

/** The plan as in the text report: the steps numbered, every guard-rail in a table. */
export function planSection({ say }: HtmlPage, plan: Plan): Markup {
  const steps = plan.steps.map((step) => {
    const mark = step.verified ? undefined : html` <span class="mark">[${say('report.unverified')}]</span>`;
    const when = step.at === undefined ? undefined : html` (${say('plan.times', { times: step.at.join(', ') })})`;
    return html`<li>${step.what}${when}${mark} <small>${say('plan.because-line', { because: step.because })}</small></li>`;
  });
  const guards = plan.guards.map((guard) => {
    const missing = guard.missing.length === 0 ? '' : ` (${showMissing(guard.missing, say)})`;
    const kind = guard.state === 'kept' ? '' : 'mark';
    return html`<tr><td>${guard.text}${missing}</td><td class="${kind}">${say(`plan.guard-state.${guard.state}`)}</td></tr>`;
  });
  const list = steps.length === 0 ? undefined : html`<ol>${steps}</ol>`;
  return html`<p><b>${say(`plan.action.${plan.action}`)}</b></p>${list}<details><summary>${say('plan.guards')}</summary><table><tbody>${guards}</tbody></table></details>`;
}
