import { boundsOf } from '../answers.ts';
import type { Contraindications } from '../conditions/find-contraindications.ts';
import type { Ledger } from '../intake/build-ledger.ts';
import type { LedgerItem } from '../intake/ledger-item.ts';
import type { ReferenceComparison, UpperLevelComparison, VerdictLevel } from '../schemas/assessment.ts';
import type { Session } from '../session.ts';
import { type Finding, sortFindings } from './finding.ts';
import { intakeFindings } from './intake-findings.ts';

export interface FindingsInput {
  readonly session: Session;
  readonly ledger: Ledger;
  readonly reference: ReferenceComparison | undefined;
  readonly upperLevel: UpperLevelComparison;
  readonly contraindications: Contraindications;
  /** Names of symptoms that ask for a doctor today. */
  readonly urgentSymptoms: readonly string[];
}

/** Everything the assessment found, most urgent first. */
export function collectFindings(input: FindingsInput): readonly Finding[] {
  const { session, ledger } = input;
  const unit = session.content.nutrient.intakeUnit.replace(/\/d$/, '');
  const findings = [
    ...input.urgentSymptoms.map(urgentFinding),
    ...contraindicationFindings(input),
    ...intakeFindings({
      reference: input.reference,
      upperLevel: input.upperLevel,
      withoutMedicines: boundsOf(ledger.withoutMedicines),
      show: (value) => `${Math.round(value)} ${unit}`,
    }),
  ];
  return sortFindings(findings);
}

function urgentFinding(symptom: string): Finding {
  return {
    id: `urgent-symptom`,
    severity: 'major',
    level: 'urgent',
    words: 'verdict.urgent-symptom',
    parameters: { symptom },
  };
}

/**
 * A rule about taking the nutrient beyond food is a finding only when something beyond food is taken; otherwise it
 * stands in the list as a warning for later and does not set the verdict.
 */
function contraindicationFindings({ ledger, contraindications }: FindingsInput): Finding[] {
  const taken = ledger.items.some(bringsSome);
  return contraindications.found.map((one) => ({
    id: one.id,
    severity: taken ? one.severity : 'none',
    level: taken ? levelOf(one.action) : 'ok',
    words: 'verdict.contraindication',
    parameters: { text: one.text },
  }));
}

/** Something beyond food that brings the nutrient or may bring it; an unknown amount counts as taken. */
function bringsSome(item: LedgerItem): boolean {
  if (item.kind === 'food' || item.kind === 'water') return false;
  return item.amount.state !== 'known' || (boundsOf(item.amount)?.high ?? 0) > 0;
}

function levelOf(action: 'stop' | 'refer' | 'caution'): VerdictLevel {
  return action === 'stop' ? 'action' : 'attention';
}
