import type { NutrientContent } from '../corpus/index.ts';
import { estimateAbsorption } from './absorption/estimate-absorption.ts';
import type { PersonFacts } from './conditions/facts.ts';
import { type Contraindications, findContraindications } from './conditions/find-contraindications.ts';
import { type DayParts, scheduleProfile, wholeMedicines } from './day/index.ts';
import { type Evidence, evidenceForGoals, type ResolvedGoal, resolveGoals } from './evidence/index.ts';
import { foodOptions } from './food-first/food-options.ts';
import { smallestFoodChange } from './food-first/smallest-food-change.ts';
import { bringsNutrient } from './intake/brings-nutrient.ts';
import { buildLedger, type Ledger } from './intake/build-ledger.ts';
import { checkProfile, notByMouth, rulesAbout } from './interactions/index.ts';
import type { ResolvedMedication } from './items/resolve-medications.ts';
import { resolvePerson } from './items/resolve-person.ts';
import { assessLabs, type LabsAnswer, withKidneyFunction } from './labs/index.ts';
import { compareReferences } from './reference/compare-references.ts';
import { compareAllUpperLevels, compareUpperLevel } from './reference/compare-upper-level.ts';
import { assessRisk, type RiskAnswer } from './risk/index.ts';
import type { Assessment, ReferenceComparison, UpperLevelComparison } from './schemas/assessment.ts';
import type { Session } from './session.ts';

/** Choices that the steps follow; without an authority the rules choose the gap themselves. */
export interface StepOptions {
  /** Chosen set of reference values. */
  readonly set: string;
  readonly authority?: string;
  readonly schedule: boolean;
}

/** What the steps of an assessment found, before it is written down. */
export interface Steps {
  readonly medications: readonly ResolvedMedication[] | undefined;
  readonly evidence: readonly Evidence[];
  readonly facts: PersonFacts;
  readonly ledger: Ledger;
  readonly labs: LabsAnswer;
  readonly contraindications: Contraindications;
  readonly interactions: ReturnType<typeof checkProfile>;
  readonly risk: RiskAnswer;
  readonly reference: ReferenceComparison | undefined;
  readonly references: readonly ReferenceComparison[];
  readonly upperLevel: UpperLevelComparison;
  readonly upperLevels: readonly UpperLevelComparison[];
  /** Null when it was not asked for. */
  readonly schedule: Assessment['schedule'];
  readonly absorption: Assessment['absorption'];
  readonly foodFirst: Assessment['foodFirst'];
}

/** The steps in their order: names, ledger, laboratory, rules, values, clashes, risk, uptake, food. */
export function takeSteps(session: Session, options: StepOptions): Steps {
  const person = resolvePerson(session);
  const goals = resolveGoals(session);
  const ledger = buildLedger(session, person.medications);
  const labs = assessLabs(session, {
    conditions: person.facts.conditions,
    takesNutrient: takesNutrient(session, ledger),
  });
  const facts: PersonFacts = {
    ...person.facts,
    profile: withKidneyFunction(session.profile, labs.kidney),
    compounds: ledger.compounds,
    serumAboveRange: labs.serumAboveRange,
    goals: new Set(goals.map((goal) => goal.indication.id)),
  };
  const contraindications = findContraindications(session, facts, person.unknownConditions);
  const values = compareValues(session, ledger, options.set);
  const interactions = checkProfile(session, {
    medications: person.medications,
    ledger,
    upperLevel: values.upperLevel,
    conditions: facts.conditions,
    egfr: facts.profile.person.egfr,
    authority: options.authority,
  });
  const undecided = interactions.interactions.filter((hit) => hit.needs.some((path) => path.startsWith('person.')));
  const others = notByMouth(person.medications ?? [], session.knowledge.corpus);
  const risk = assessRisk(session, {
    facts,
    medications: person.medications,
    labs,
    depletion: interactions.depletion,
    unknownSymptoms: person.unknownSymptoms,
    infused: new Set(ledger.items.flatMap(({ input }) => (others.has(input) ? [input] : []))),
    undecidedInteractions: undecided.map((hit) => hit.id),
  });
  return {
    medications: person.medications,
    evidence: evidenceOf(session, goals, values.upperLevel),
    facts,
    ledger,
    labs,
    contraindications,
    interactions,
    risk,
    ...values,
    schedule: options.schedule
      ? scheduleProfile(
          session,
          dayPartsOf(session, { medications: person.medications, ledger, interactions, contraindications }),
        )
      : null,
    absorption: absorptionOf(session, ledger, facts),
    foodFirst: foodFirstOf(session, ledger, values.reference, contraindications),
  };
}

/** Unknown where supplements or medicines were not stated and nothing else decides. */
function takesNutrient({ profile }: Session, ledger: Ledger): boolean | null {
  if (ledger.items.some(bringsNutrient)) return true;
  return profile.supplements === undefined || profile.medications === undefined ? null : false;
}

function evidenceOf(
  { content, language, knowledge, book, profile }: Session,
  goals: readonly ResolvedGoal[],
  upperLevel: UpperLevelComparison,
): readonly Evidence[] {
  const { messages } = knowledge.corpus;
  const tooYoung = profile.person.ageMonths < content.nutrient.adviceFrom.months;
  return evidenceForGoals(goals, { content, language, messages, upperLevel: upperLevel.limit, tooYoung, book });
}

/** What a day is made of. A stop that an unrecognised condition may hide keeps a dose out as a stop that holds does. */
export function dayPartsOf(
  session: Session,
  steps: Pick<Steps, 'medications' | 'ledger' | 'interactions' | 'contraindications'>,
): DayParts {
  const { found, suspected } = steps.contraindications;
  const medications = steps.medications ?? [];
  const receipts = steps.interactions.coverage;
  const rulesOf = new Map<string, readonly string[]>();
  for (const one of receipts) rulesOf.set(one.input, [...(rulesOf.get(one.input) ?? []), ...rulesAbout(one)]);
  return {
    medications: wholeMedicines(medications),
    items: steps.ledger.items,
    interactions: steps.interactions.interactions,
    stops: [
      ...new Set(
        [...found.filter((one) => one.action === 'stop'), ...suspected.flatMap((one) => one.rules)].map(({ id }) => id),
      ),
    ],
    ageRefers: found.filter((one) => one.action === 'refer' && one.input === 'person.age').map((one) => one.id),
    unrecognised: new Set(
      receipts.flatMap((one) => (one.kind === 'medicine' && one.status === 'unrecognised' ? [one.input] : [])),
    ),
    rulesOf,
    notByMouth: notByMouth(medications, session.knowledge.corpus),
  };
}

type Values = Pick<Steps, 'reference' | 'references' | 'upperLevel' | 'upperLevels'>;

function compareValues(session: Session, ledger: Ledger, set: string): Values {
  const { content, language, book, profile } = session;
  const shared = {
    table: content.references,
    person: profile.person,
    unit: content.nutrient.intakeUnit,
    language,
    book,
  };
  const references = compareReferences({ ...shared, total: ledger.total });
  const upperLevelSet = content.references.sets.find((one) => one.id === set)?.upperLevelSet ?? set;
  return {
    references,
    // An average requirement is not an intake to aim for.
    reference: references.find((one) => one.set === set && one.kind !== 'EAR'),
    upperLevel: compareUpperLevel(upperLevelSet, { ...shared, nonFood: ledger.nonFood }),
    upperLevels: compareAllUpperLevels({ ...shared, nonFood: ledger.nonFood }),
  };
}

function absorptionOf(session: Session, ledger: Ledger, facts: PersonFacts): Assessment['absorption'] {
  const { content, book, profile } = session;
  return estimateAbsorption({
    model: content.gutModel,
    person: profile.person,
    items: ledger.items,
    intake: ledger.total,
    intakeMissing: ledger.total.state === 'unknown' ? ledger.total.missing : [],
    groups: [...(facts.drugGroups ?? [])],
    millimolesPerUnit: 1 / (Number(content.nutrient.molarMass.split(' ')[0]) * unitsPerMilligram(content)),
    unit: content.nutrient.intakeUnit,
    book,
  });
}

/** Intake units in one milligram. */
function unitsPerMilligram(content: NutrientContent): number {
  return { 'mg/d': 1, 'ug/d': 1000, 'g/d': 0.001 }[content.nutrient.intakeUnit];
}

/** Below the age of advice, or where a rule says stop or may do so, more of the nutrient is nothing to suggest. */
function foodFirstOf(
  session: Session,
  ledger: Ledger,
  reference: ReferenceComparison | undefined,
  contraindications: Contraindications,
): Assessment['foodFirst'] {
  const { content, language, book, profile } = session;
  const oldEnough = profile.person.ageMonths >= content.nutrient.adviceFrom.months;
  const { found, suspected } = contraindications;
  const stops = found.some((one) => one.action === 'stop') || suspected.some((one) => one.rules.length > 0);
  const maySuggest = oldEnough && !stops;
  return smallestFoodChange({
    total: ledger.total,
    reference: reference?.intake,
    options: maySuggest ? foodOptions(session) : [],
    unit: content.nutrient.intakeUnit,
    language,
    book,
  });
}
