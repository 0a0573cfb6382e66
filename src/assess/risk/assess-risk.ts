import type { PersonFacts } from '../conditions/facts.ts';
import type { UnknownFinding } from '../conditions/unknown-finding.ts';
import type { ResolvedMedication } from '../items/resolve-medications.ts';
import type { LabsAnswer } from '../labs/assess-labs.ts';
import { testIdsOf } from '../labs/nutrient-tests.ts';
import type { SourcedFinding } from '../labs/sourced-finding.ts';
import type { Session } from '../session.ts';
import { namedSymptoms } from './named-symptom.ts';
import { nextQuestions } from './questions/next-questions.ts';
import { type DepletionFactor, riskFactors } from './risk-factors.ts';
import type { RiskFacts } from './risk-facts.ts';
import { riskPlaces } from './risk-places.ts';
import type { Risk } from './schema.ts';
import { symptomsByStage } from './symptom-stages.ts';
import { possiblyUrgentFindings, urgentSymptomFindings } from './urgent-symptoms.ts';
import { writeScore } from './write-score.ts';

/** What the risk of a deficiency is judged on; medications undefined: not stated. */
export interface RiskInput {
  /** As the rules see them: the profile inside already carries the kidney function of `labs`. */
  readonly facts: PersonFacts;
  readonly medications: readonly ResolvedMedication[] | undefined;
  readonly unknownSymptoms: readonly UnknownFinding[];
  readonly labs: Pick<LabsAnswer, 'kidney' | 'labs'>;
  /** Medicines that change the nutrient in the body. */
  readonly depletion: readonly DepletionFactor[];
  /** Paths of medicines that bring the nutrient, or may, and not by mouth. */
  readonly infused: ReadonlySet<string>;
  /** Ids of interaction rules that hang on kidney function or dialysis that is not known. */
  readonly undecidedInteractions: readonly string[];
}

/** The risk of a deficiency with the findings it adds to the verdict. */
export interface RiskAnswer {
  readonly risk: Risk;
  /** Complaints that ask for a doctor today, or may. */
  readonly findings: readonly SourcedFinding[];
}

/** The risk of a deficiency from what is known, and what would tell more. It is raised or not; it is never established here. */
export function assessRisk(session: Session, input: RiskInput): RiskAnswer {
  const { content, language } = session;
  const { kidney } = input.labs;
  const facts: RiskFacts = {
    ...input.facts,
    places: riskPlaces(session, input.medications, kidney.input),
    ...(kidney.bySex === undefined ? {} : { egfrBySex: kidney.bySex }),
  };
  const [first] = content.scores;
  const score = first === undefined ? null : writeScore(first, facts, session);
  const factors = riskFactors(content.deficiency.riskFactors, input.depletion, facts, language).filter(
    // The nutrient by vein raises no risk of its own deficiency, although its substance is also a laxative.
    ({ direction, input: path }) => direction !== 'raises' || !input.infused.has(path),
  );
  const symptoms = namedSymptoms(session);
  const { serum } = testIdsOf(content.nutrient);
  const questions = nextQuestions(
    {
      facts,
      undecidedInteractions: input.undecidedInteractions,
      isRaised: factors.some((factor) => factor.direction === 'raises'),
      serum: input.labs.labs.find((lab) => lab.test === serum)?.input,
      scoreApplies: score !== null && score.value.state !== 'not-applicable',
    },
    session,
  );
  return {
    risk: {
      score,
      factors: [...factors],
      symptoms: [...symptomsByStage(symptoms, session)],
      nextQuestions: [...questions],
    },
    findings: [...urgentSymptomFindings(symptoms, session), ...possiblyUrgentFindings(input.unknownSymptoms, session)],
  };
}
