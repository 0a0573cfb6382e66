import { type Messages, type NutrientContent, say } from '../../corpus/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { Indication, Outcome } from '../../corpus/schemas/indication.ts';
import type { Answer } from '../../quantity/index.ts';
import type { DerivationBook } from '../derivation/derivation-book.ts';
import { effectivenessWord } from './effectiveness-word.ts';
import type { ResolvedGoal } from './resolve-goals.ts';
import type { Evidence, EvidenceDose, EvidenceOutcome } from './schema.ts';
import { noDose, writeDose } from './write-dose.ts';

/** What the evidence of a goal is read and written with. */
export interface EvidenceContext {
  readonly content: NutrientContent;
  readonly language: Language;
  readonly messages: Messages;
  /** The person's upper level of the chosen set. */
  readonly upperLevel: Answer;
  /** True below the nutrient's age of advice: then no dose is for this person, since they were studied in others. */
  readonly tooYoung: boolean;
  readonly book: DerivationBook;
}

/**
 * What is known of each goal, in the order of the goals: effect with interval and comparator, certainty with the reasons for
 * rating it down, harm, and every dose beside the person's own upper level. Empty without goals.
 */
export function evidenceForGoals(goals: readonly ResolvedGoal[], context: EvidenceContext): readonly Evidence[] {
  return goals.map((goal) => writeEvidence(goal, context));
}

function writeEvidence({ indication, input }: ResolvedGoal, context: EvidenceContext): Evidence {
  const { language, messages, book, content, upperLevel } = context;
  const unit = content.nutrient.intakeUnit;
  const effectiveness = effectivenessWord(indication);
  const derivation = book.note({
    rule: 'effectiveness-word',
    inputs: {
      certainty: indication.certainty,
      certaintyStanding: indication.certaintyStanding,
      direction: indication.direction,
      support: indication.support,
    },
    facts: [indication.id],
    sources: indication.sources,
  });
  const { tooYoung } = context;
  const because = tooYoung ? { blocked: say(messages, language, 'evidence.too-young') } : {};
  const doses = indication.doses.map((dose) =>
    writeDose(dose, { indication, upperLevel, unit, language, book, ...because }),
  );
  return {
    indication: indication.id,
    input,
    name: indication.name[language],
    effectiveness,
    certainty: indication.certainty,
    certaintyBy: indication.certaintyBy[language],
    certaintyVerified: indication.certaintyStanding === 'seen',
    ratedDownFor: indication.ratedDownFor.map((id) => ({
      id,
      text: say(messages, language, `evidence.rated-down.${id}`),
    })),
    direction: indication.direction,
    because: indication.directionBecause[language],
    support: indication.support,
    population: indication.population[language],
    design: indication.design[language],
    effect: indication.outcomes.map((outcome) => writeOutcome(outcome, indication, language)),
    harm: indication.harm[language],
    dose: firstDose(doses) ?? noDose(indication),
    doses,
    form: [...indication.forms],
    route: [...indication.routes],
    setting: tooYoung && indication.setting === 'self-care' ? 'supervised' : indication.setting,
    informationOnly: indication.setting === 'hospital',
    verdict: indication.verdict[language],
    sources: [...indication.sources],
    derivation,
  };
}

function writeOutcome(outcome: Outcome, { comparator }: Indication, language: Language): EvidenceOutcome {
  return {
    outcome: outcome.outcome[language],
    effect: outcome.effect[language],
    comparator: comparator[language],
    interval: outcome.interval === null ? null : { ...outcome.interval },
    participants: outcome.participants?.[language] ?? null,
    favours: outcome.favours,
    decisive: outcome.decisive,
    ...(outcome.note === undefined ? {} : { note: outcome.note[language] }),
    source: outcome.source,
    verified: outcome.standing === 'seen',
  };
}

/** By mouth before other routes, and a blocked dose last. */
function firstDose(doses: readonly EvidenceDose[]): EvidenceDose | undefined {
  const open = doses.filter((dose) => dose.blocked === undefined);
  return open.find((dose) => dose.route === 'oral') ?? open[0] ?? doses[0];
}
