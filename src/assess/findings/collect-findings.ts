import { boundsOf } from '../answers.ts';
import { bringsNutrient } from '../intake/brings-nutrient.ts';
import { fullestDay } from '../intake/fullest-day.ts';
import type { InteractionHit } from '../interactions/index.ts';
import type { VerdictLevel } from '../schemas/assessment.ts';
import { type Session, words } from '../session.ts';
import type { Steps } from '../take-steps.ts';
import { type Finding, sortFindings } from './finding.ts';
import { intakeFindings } from './intake-findings.ts';
import { unknownConditionFindings } from './unknown-condition-findings.ts';

/** Everything the assessment found, most urgent first. */
export function collectFindings(session: Session, steps: Steps): readonly Finding[] {
  const unit = session.content.nutrient.intakeUnit.replace(/\/d$/, '');
  return sortFindings([
    ...steps.risk.findings,
    ...steps.labs.findings,
    ...contraindicationFindings(steps),
    ...unknownConditionFindings(session, steps),
    ...steps.interactions.interactions.map(interactionFinding),
    ...intakeFindings({
      reference: steps.reference,
      upperLevel: steps.upperLevel,
      withoutMedicines: boundsOf(steps.ledger.withoutMedicines),
      show: (value) => `${Math.round(value)} ${unit}`,
      fullest: fullestDay(steps.ledger.items),
      showBounds: ({ low, high }) => showBounds(low, high, unit, session),
    }),
  ]);
}

/** What has two ends is never shown as its low one alone. */
function showBounds(low: number, high: number, unit: string, session: Session): string {
  const [first, last] = [Math.round(low), Math.round(high)];
  if (high === Number.POSITIVE_INFINITY) return words(session, 'report.at-least', { value: `${first} ${unit}` });
  return first === last ? `${first} ${unit}` : `${first}–${last} ${unit}`;
}

/**
 * A rule about taking the nutrient beyond food is a finding only when something beyond food is taken; otherwise it
 * stands in the list as a warning for later and does not set the verdict.
 */
function contraindicationFindings({ ledger, contraindications }: Steps): Finding[] {
  const taken = ledger.items.some(bringsNutrient);
  return contraindications.found.map((one) => ({
    id: one.id,
    severity: taken ? one.severity : 'none',
    level: taken ? levelOf(one.action) : 'ok',
    words: 'verdict.contraindication',
    parameters: { text: one.text },
  }));
}

function levelOf(action: 'stop' | 'refer' | 'caution'): VerdictLevel {
  return action === 'stop' ? 'action' : 'attention';
}

/** A clash that asks for a change is an action; one to watch, or one that hangs on something unknown, is a question. */
function interactionFinding(hit: InteractionHit): Finding {
  return {
    id: hit.id,
    severity: hit.severity,
    level: interactionLevel(hit),
    words: 'verdict.interaction',
    parameters: { name: hit.with.name, text: hit.text },
  };
}

const changes: ReadonlySet<string> = new Set(['avoid', 'separate', 'adjust']);

function interactionLevel(hit: InteractionHit): VerdictLevel {
  if (hit.severity === 'none' || hit.severity === 'minor') return 'ok';
  return changes.has(hit.management.action) && hit.needs.length === 0 ? 'action' : 'attention';
}
