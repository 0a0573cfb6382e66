import { say } from '../../corpus/index.ts';
import type { Evidence } from '../evidence/schema.ts';
import type { LabsAnswer } from '../labs/assess-labs.ts';
import type { SourcedFinding } from '../labs/sourced-finding.ts';
import type { RiskAnswer } from '../risk/assess-risk.ts';
import type { Session } from '../session.ts';
import type { PlanInput, PlanInteraction, PlanUrgent } from './plan-input.ts';

/** What the steps of an assessment found, as far as a plan needs it. */
export interface PlanParts
  extends Pick<
    PlanInput,
    | 'facts'
    | 'ledger'
    | 'contraindications'
    | 'reference'
    | 'upperLevel'
    | 'upperLevels'
    | 'foodFirst'
    | 'clashesIfTaken'
    | 'place'
  > {
  readonly labs: Pick<LabsAnswer, 'findings'>;
  readonly risk: RiskAnswer;
  readonly interactions: { readonly interactions: readonly PlanInteraction[] };
  readonly evidence: readonly Evidence[];
}

/** The input of a plan from the steps of an assessment. Call it last: it reads the coverage that the steps wrote. */
export function planInputOf(session: Session, parts: PlanParts): PlanInput {
  const { labs, risk, interactions, ...rest } = parts;
  const urgent = [...labs.findings, ...risk.findings].filter((one) => one.level === 'urgent');
  return {
    ...rest,
    content: session.content,
    messages: session.knowledge.corpus.messages,
    language: session.language,
    book: session.book,
    date: session.date,
    coverage: session.coverage,
    urgent: urgent.map((one) => urgentOf(one, session)),
    interactions: interactions.interactions,
    serumLow: labs.findings.some((one) => one.id === 'serum-low') ? true : null,
    blocksAdvice: risk.risk.score?.blocksAdvice ?? null,
  };
}

function urgentOf(finding: SourcedFinding, { knowledge, language }: Session): PlanUrgent {
  const { id, input, sources, verified } = finding;
  return {
    id,
    input,
    sources,
    verified,
    text: say(knowledge.corpus.messages, language, finding.words, finding.parameters),
  };
}
