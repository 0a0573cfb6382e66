import type { NutrientContent } from '../corpus/index.ts';
import type { Language } from '../corpus/schemas/common.ts';
import type { Profile } from '../profile/index.ts';
import type { Reading } from '../quantity/index.ts';
import { estimateAbsorption } from './absorption/estimate-absorption.ts';
import { type Contraindications, findContraindications } from './conditions/find-contraindications.ts';
import { askQuestions } from './findings/ask-questions.ts';
import { collectFindings } from './findings/collect-findings.ts';
import { decideVerdict } from './findings/decide-verdict.ts';
import { findDisagreements } from './findings/disagreements.ts';
import { notCheckedParts } from './findings/not-checked.ts';
import { foodOptions } from './food-first/food-options.ts';
import { smallestFoodChange } from './food-first/smallest-food-change.ts';
import { buildLedger, type Ledger } from './intake/build-ledger.ts';
import { writeIntake } from './intake/write-intake.ts';
import { resolvePerson } from './items/resolve-person.ts';
import type { Knowledge } from './knowledge.ts';
import { compareReferences } from './reference/compare-references.ts';
import { compareAllUpperLevels, compareUpperLevel } from './reference/compare-upper-level.ts';
import { Refused } from './refused.ts';
import type { Assessment, ReferenceComparison } from './schemas/assessment.ts';
import { type Session, startSession, words } from './session.ts';

/** What the edge decides about an assessment. */
export interface AssessOptions {
  /** ISO date; absent: the profile's. One of the two must be there. */
  readonly date?: string;
  readonly language?: Language;
  readonly nutrient?: string;
  /** Set of reference values; absent: the profile's, else the nutrient's default for the language. */
  readonly referenceSet?: string;
}

/**
 * The answer to a profile: what is taken in, needed, absorbed and not to be exceeded, with the derivation of every
 * number. Pure: equal arguments give equal bytes. Refuses only what no person can do (`beyond-limit`) and an unknown
 * nutrient or set.
 */
export function assess(profile: Profile, knowledge: Knowledge, options: AssessOptions = {}): Reading<Assessment> {
  const nutrient = options.nutrient ?? profile.nutrient;
  const content = knowledge.corpus.nutrients.find((one) => nutrient === undefined || one.nutrient.id === nutrient);
  if (content === undefined) {
    const candidates = knowledge.corpus.nutrients.map((one) => one.nutrient.id);
    return refusal({ code: 'unknown-nutrient', path: 'nutrient', received: nutrient ?? '', candidates });
  }
  const language = options.language ?? profile.language ?? 'en';
  const set = options.referenceSet ?? profile.referenceSet ?? content.nutrient.defaultReferenceSet[language];
  if (!content.references.sets.some((one) => one.id === set)) {
    const candidates = content.references.sets.map((one) => one.id);
    return refusal({ code: 'unknown-reference-set', path: 'referenceSet', received: set, candidates });
  }
  const date = options.date ?? profile.date ?? '';
  const session = startSession(profile, knowledge, content, { language, date });
  try {
    return { ok: true, value: run(session, set) };
  } catch (error) {
    if (error instanceof Refused) return refusal(error.problem);
    throw error;
  }
}

function refusal(problem: (Reading<never> & { ok: false })['problem']): Reading<never> {
  return { ok: false, problem };
}

function run(session: Session, set: string): Assessment {
  const { content, book, language } = session;
  const person = resolvePerson(session);
  const ledger = buildLedger(session, person.medications);
  const facts = { ...person.facts, compounds: ledger.compounds };
  const contraindications = findContraindications(session, facts);
  const shared = {
    table: content.references,
    person: session.profile.person,
    unit: content.nutrient.intakeUnit,
    language,
    book,
  };
  const references = compareReferences({ ...shared, total: ledger.total });
  const reference = chooseReference(references, set);
  const upperLevel = compareUpperLevel(upperLevelSet(content, set), { ...shared, nonFood: ledger.nonFood });
  const upperLevels = compareAllUpperLevels({ ...shared, nonFood: ledger.nonFood });
  const absorption = estimateAbsorption({
    model: content.gutModel,
    person: session.profile.person,
    items: ledger.items,
    intake: ledger.total,
    intakeMissing: ledger.total.state === 'unknown' ? ledger.total.missing : [],
    groups: [...(facts.drugGroups ?? [])],
    millimolesPerUnit: 1 / (Number(content.nutrient.molarMass.split(' ')[0]) * unitFactor(content)),
    unit: content.nutrient.intakeUnit,
    book,
  });
  const foodFirst = smallestFoodChange({
    total: ledger.total,
    reference: reference?.intake,
    // Below the age of advice, or where a rule says stop, more of the nutrient is nothing to suggest.
    options: maySuggestFood(session, contraindications) ? foodOptions(session) : [],
    unit: content.nutrient.intakeUnit,
    language,
    book,
  });
  const parts = { ledger, reference, references, upperLevel, upperLevels, absorption, foodFirst, contraindications };
  return write(session, parts, person.urgentSymptoms, reference);
}

function maySuggestFood(session: Session, contraindications: Contraindications): boolean {
  const oldEnough = session.profile.person.ageMonths >= session.content.nutrient.adviceFrom.months;
  return oldEnough && contraindications.found.every((one) => one.action !== 'stop');
}

/** Intake units a day in one millimole times one gram per mole: 1 for milligrams. */
function unitFactor(content: NutrientContent): number {
  return { 'mg/d': 1, 'ug/d': 1000, 'g/d': 0.001 }[content.nutrient.intakeUnit];
}

/** The requirement of the chosen set; an average requirement is not an intake to aim for. */
function chooseReference(references: readonly ReferenceComparison[], set: string): ReferenceComparison | undefined {
  return references.find((one) => one.set === set && one.kind !== 'EAR');
}

function upperLevelSet(content: NutrientContent, set: string): string {
  return content.references.sets.find((one) => one.id === set)?.upperLevelSet ?? set;
}

interface Parts {
  readonly ledger: Ledger;
  readonly reference: ReferenceComparison | undefined;
  readonly references: Assessment['references'] | readonly ReferenceComparison[];
  readonly upperLevel: Assessment['upperLevel'];
  readonly upperLevels: readonly Assessment['upperLevel'][];
  readonly absorption: Assessment['absorption'];
  readonly foodFirst: Assessment['foodFirst'];
  readonly contraindications: Contraindications;
}

function write(
  session: Session,
  parts: Parts,
  urgentSymptoms: readonly string[],
  reference: ReferenceComparison | undefined,
): Assessment {
  const { knowledge, content, language, date, book } = session;
  askQuestions(session, parts.contraindications);
  const findings = collectFindings({ session, ...parts, urgentSymptoms });
  const notChecked = notCheckedParts(session);
  const { corpus } = knowledge;
  return {
    schema: 'elementair/assessment@1',
    date,
    language,
    nutrient: content.nutrient.id,
    corpus: { version: corpus.version, hash: corpus.hash },
    reviewed: { professional: false, text: words(session, 'reviewed.no') },
    verdict: decideVerdict({
      findings,
      unknown: parts.ledger.total.state === 'unknown' ? parts.ledger.total.missing : [],
      notChecked,
      messages: corpus.messages,
      language,
    }),
    intake: writeIntake(parts.ledger, session),
    absorption: parts.absorption,
    reference: reference ?? null,
    references: [...parts.references],
    upperLevel: parts.upperLevel,
    upperLevels: [...parts.upperLevels],
    contraindications: [...parts.contraindications.found],
    foodFirst: parts.foodFirst,
    coverage: session.coverage,
    disagreements: [...findDisagreements(parts.references, reference, parts.upperLevels, parts.upperLevel)],
    questions: session.questions,
    notChecked: [...notChecked],
    findings: findings.map(({ id, severity }) => ({ id, severity })),
    derivations: { ...book.all() },
  };
}
