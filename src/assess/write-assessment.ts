import { askQuestions } from './findings/ask-questions.ts';
import { collectFindings } from './findings/collect-findings.ts';
import { decideVerdict } from './findings/decide-verdict.ts';
import { findDisagreements } from './findings/disagreements.ts';
import { nameDecidedRules } from './findings/name-decided-rules.ts';
import { notCheckedParts } from './findings/not-checked.ts';
import { bringsNutrient } from './intake/brings-nutrient.ts';
import { writeIntake } from './intake/write-intake.ts';
import { mergeCoverage } from './interactions/index.ts';
import { makePlan } from './plan/index.ts';
import { planInputOfSteps } from './plan-of-steps.ts';
import type { Assessment, Question } from './schemas/assessment.ts';
import { type Session, words } from './session.ts';
import type { Steps } from './take-steps.ts';

/** What the steps found as the contract has it. */
export function writeAssessment(session: Session, steps: Steps): Assessment {
  const { content, language, date, book, knowledge } = session;
  askQuestions(session, steps);
  const findings = collectFindings(session, steps);
  const coverage = nameDecidedRules(mergeCoverage(session.coverage, steps.interactions.coverage), session, steps);
  const notChecked = notCheckedParts(session, steps);
  return {
    schema: 'elementair/assessment@1',
    date,
    language,
    nutrient: content.nutrient.id,
    corpus: { version: knowledge.corpus.version, hash: knowledge.corpus.hash },
    reviewed: { professional: false, text: words(session, 'reviewed.no') },
    verdict: decideVerdict({
      findings,
      unknown: [
        ...(steps.ledger.total.state === 'unknown' ? steps.ledger.total.missing : []),
        ...(session.profile.conditions === undefined && takesBeyondFood(steps) ? ['conditions'] : []),
        ...coverage.filter((entry) => entry.status === 'unrecognised').map((entry) => entry.input),
      ],
      notChecked,
      messages: knowledge.corpus.messages,
      language,
    }),
    intake: writeIntake(steps.ledger, session),
    absorption: steps.absorption,
    reference: steps.reference ?? null,
    references: [...steps.references],
    upperLevel: steps.upperLevel,
    upperLevels: [...steps.upperLevels],
    risk: steps.risk.risk,
    labs: [...steps.labs.labs],
    measures: [...steps.labs.measures],
    interactions: [...steps.interactions.interactions],
    ruledOut: [...steps.interactions.ruledOut],
    contraindications: [...steps.contraindications.found],
    evidence: [...steps.evidence],
    plan: makePlan(planInputOfSteps(session, steps)),
    schedule: steps.schedule,
    foodFirst: steps.foodFirst,
    coverage: [...coverage],
    disagreements: [
      ...findDisagreements(steps.references, steps.reference, steps.upperLevels, steps.upperLevel),
      ...steps.interactions.disagreements,
    ],
    questions: [...onceEach([...session.questions, ...steps.interactions.questions])],
    notChecked: [...notChecked],
    findings: findings.map(({ id, severity }) => ({ id, severity })),
    derivations: book.all(),
  };
}

/** Whether anything beyond food brings the nutrient, or may. */
function takesBeyondFood({ ledger }: Steps): boolean {
  return ledger.items.some(bringsNutrient);
}

/** Two rules may ask the same thing of the same place; it is asked once, with the higher severity first. */
function onceEach(questions: readonly Question[]): readonly Question[] {
  const byPlace = new Map<string, Question>();
  for (const question of questions) {
    const key = `${question.id} ${question.input}`;
    if (!byPlace.has(key)) byPlace.set(key, question);
  }
  return [...byPlace.values()];
}
