import type { Plan, PlanStep } from '../../assess/index.ts';
import { showMissing } from '../show-missing.ts';
import { listItem, wrap } from './layout.ts';
import type { Page } from './page.ts';

/** The plan: what it comes down to, its steps in order with their reasons, and the guard-rails of a supplement. */
export function planLines(page: Page, plan: Plan): string[] {
  const { say, style } = page;
  const open = plan.guards.filter((guard) => guard.state !== 'kept');
  return [
    ...wrap(say(`plan.action.${plan.action}`), 2).map(style.strong),
    ...plan.steps.flatMap((step, index) => stepLines(step, index + 1, page)),
    ...(open.length === 0 ? [] : wrap(`${say('plan.guards')}:`, 2)),
    ...open.flatMap((guard) => {
      const missing = guard.missing.length === 0 ? '' : ` (${showMissing(guard.missing, say)})`;
      return listItem('-', `${say(`plan.guard-state.${guard.state}`)}: ${guard.text}${missing}`, 4);
    }),
  ];
}

function stepLines(step: PlanStep, number: number, { say }: Page): string[] {
  const mark = step.verified ? '' : ` [${say('report.unverified')}]`;
  const when = step.at === undefined ? '' : ` (${say('plan.times', { times: step.at.join(', ') })})`;
  return [
    ...listItem(`${number}.`, `${step.what}${when}${mark}`, 2),
    ...wrap(say('plan.because-line', { because: step.because }), 5),
  ];
}
