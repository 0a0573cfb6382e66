import type { PersonFacts } from '../../../src/assess/conditions/facts.ts';
import { buildLedger } from '../../../src/assess/intake/build-ledger.ts';
import { resolvePerson } from '../../../src/assess/items/resolve-person.ts';
import { assessLabs, type LabsAnswer, withKidneyFunction } from '../../../src/assess/labs/index.ts';
import { assessRisk, type DepletionFactor, type RiskAnswer } from '../../../src/assess/risk/index.ts';
import { type Session, startSession } from '../../../src/assess/session.ts';
import { knowledge, profileOf, today } from '../../knowledge.ts';

/** Laboratory values and risk of one profile, in the order in which an assessment works them out. */
export interface Parts extends Omit<LabsAnswer, 'findings'>, RiskAnswer {
  readonly findingsOfLabs: LabsAnswer['findings'];
  readonly session: Session;
  readonly facts: PersonFacts;
}

/** Runs the two parts on a profile; `depletion` and `undecided` stand in for the interaction check. */
export function partsOf(
  input: object,
  more: {
    readonly language?: 'en' | 'nl';
    readonly depletion?: readonly DepletionFactor[];
    readonly undecided?: readonly string[];
  } = {},
): Parts {
  const [content] = knowledge.corpus.nutrients;
  if (content === undefined) throw new Error('no nutrient');
  const profile = profileOf({ schema: 'elementair/profile@1', ...input });
  const session = startSession(profile, knowledge, content, {
    language: more.language ?? 'en',
    date: profile.date ?? today,
  });
  const person = resolvePerson(session);
  const ledger = buildLedger(session, person.medications);
  const stated = profile.supplements !== undefined && profile.medications !== undefined;
  const takes = ledger.compounds.size > 0 || (profile.supplements?.length ?? 0) > 0;
  const labs = assessLabs(session, {
    conditions: person.facts.conditions,
    takesNutrient: takes ? true : stated ? false : null,
  });
  const facts: PersonFacts = {
    ...person.facts,
    compounds: ledger.compounds,
    goals: new Set(profile.goals ?? []),
    serumAboveRange: labs.serumAboveRange,
    profile: withKidneyFunction(profile, labs.kidney),
  };
  const risk = assessRisk(session, {
    facts,
    medications: person.medications,
    labs,
    unknownSymptoms: person.unknownSymptoms,
    depletion: more.depletion ?? [],
    infused: new Set(),
    undecidedInteractions: more.undecided ?? [],
  });
  const { findings, ...rest } = labs;
  return { ...rest, ...risk, findingsOfLabs: findings, session, facts };
}
