import type { NutrientContent } from '../../corpus/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { Medication, Profile } from '../../profile/index.ts';
import type { Reading } from '../../quantity/index.ts';
import { findContraindications } from '../conditions/find-contraindications.ts';
import { nameCompound } from '../items/element-of-compound.ts';
import { resolveMedications } from '../items/resolve-medications.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Contraindication } from '../schemas/assessment.ts';
import { type Session, startSession } from '../session.ts';
import { authoritiesOf, isAuthority } from './authorities.ts';
import type { NutrientSource } from './check-input.ts';
import { unionOfCompounds } from './compound-scope.ts';
import { findInteractions, type InteractionFindings } from './find-interactions.ts';
import { medicinePartner } from './medicine-partner.ts';

/** A question about medicines by name, without a person. */
export interface NamesQuestion {
  /** Names, brands, ATC codes or groups, RxCUIs. */
  readonly with: readonly string[];
  /** Family, form or group of the content; absent: every one that is taken by that route. */
  readonly compound?: string;
  /** Absent: oral. */
  readonly route?: NutrientSource['route'];
  /** Authority id or country. */
  readonly authority?: string;
  /** ISO date: answers as then known. */
  readonly asOf?: string;
  readonly language: Language;
  /** ISO date of the question; used to leave out rules that ended. */
  readonly date: string;
}

/** The findings, and condition rules that hold for these medicines whoever takes them. */
export interface NamesAnswer extends InteractionFindings {
  readonly contraindications: readonly Contraindication[];
}

/** The check alone: named medicines against the nutrient. Refuses an unknown compound or authority, never a medicine. */
export function checkNames(
  question: NamesQuestion,
  knowledge: Knowledge,
  content: NutrientContent,
): Reading<NamesAnswer> {
  const session = startSession(personUnknown(question.with), knowledge, content, question);
  const compounds = compoundsOf(question, session);
  if (compounds === undefined) {
    const candidates = content.compounds.filter((one) => one.groups.includes('any')).map((one) => one.id);
    return refuse('unknown-compound', '--compound', question.compound ?? '', candidates);
  }
  if (question.authority !== undefined && !isAuthority(question.authority, content)) {
    return refuse('unknown-authority', '--authority', question.authority, authoritiesOf(content));
  }
  const medications = resolveMedications(session.profile.medications ?? [], session);
  const context = {
    content,
    corpus: knowledge.corpus,
    memory: session.memory,
    date: question.asOf ?? question.date,
    hasRhythm: false,
    candidatesOf: (input: string, name: string) =>
      session.coverage.find((one) => one.input === input && one.name === name)?.candidates ?? [],
  };
  const { authority, asOf, language, date } = question;
  const route = question.route ?? 'oral';
  // A compound of the nutrient has no aluminium; a product of the group of antacids may.
  const withAluminium = question.compound === 'antacid' ? null : false;
  const findings = findInteractions({
    content,
    messages: knowledge.corpus.messages,
    language,
    partners: medications.map((one) => medicinePartner(one, context)),
    sources: [{ input: 'compound', kind: 'asked', compounds, route, withAluminium, highDose: null }],
    kidney: {},
    laboratory: [],
    date,
    home: false,
    ...(authority === undefined ? {} : { authority }),
    ...(asOf === undefined ? {} : { asOf }),
  });
  const groups = new Set(medications.flatMap((one) => [...one.groups]));
  return { ok: true, value: { ...findings, contraindications: ofMedicines(session, groups, compounds) } };
}

function refuse(
  code: 'unknown-compound' | 'unknown-authority',
  path: string,
  received: string,
  candidates: readonly string[],
): Reading<never> {
  return { ok: false, problem: { code, path, received, candidates } };
}

/** A profile of nobody in particular: only the medicines are known. */
function personUnknown(names: readonly string[]): Profile {
  return {
    person: { sex: 'unspecified', ageMonths: adultMonths },
    medications: names.map(medicationOf),
    doubts: [],
  };
}

/** No rule about age is asked of this profile; the number only fills a field that a profile must have. */
const adultMonths = 480;

function medicationOf(text: string, position: number): Medication {
  const trimmed = text.trim();
  const named = /^[A-Za-z]\d{2}[A-Za-z]{1,2}(\d{2})?$/.test(trimmed)
    ? { atc: trimmed.toUpperCase() }
    : /^\d+$/.test(trimmed)
      ? { rxcui: trimmed }
      : { name: trimmed };
  return {
    path: `with[${position}]`,
    ...named,
    units: 1,
    atMinutes: [],
    momentsPerDay: 1,
    timesStated: false,
    shareOfDays: 1,
    asNeeded: false,
    movable: false,
  };
}

function compoundsOf(question: NamesQuestion, session: Session): readonly string[] | undefined {
  const { content } = session;
  const text = question.compound;
  if (text === undefined) return unionOfCompounds(content, question.route ?? 'oral');
  const group = content.compounds.filter((one) => one.groups.some((name) => name === text));
  if (group.length > 0) return group.map((one) => one.id);
  const named = nameCompound(text, session);
  return named === undefined ? undefined : [named.compound.id];
}

/** Predicates that medicines and what is asked answer without a person. */
const withoutPerson = /^(?:drug-group|compound):/;

/** Condition rules that are about medicines only; those that need a person are left to an assessment. */
function ofMedicines(
  session: Session,
  drugGroups: ReadonlySet<string>,
  compounds: readonly string[],
): readonly Contraindication[] {
  const rules = session.content.conditionRules.filter(
    ({ when }) =>
      [...(when.all ?? []), ...(when.any ?? []), ...(when.unless ?? [])].every(
        (predicate) => withoutPerson.test(predicate) || predicate === 'egfr-unknown' || isAboutPerson(predicate),
      ) && [...(when.any ?? []), ...(when.all ?? [])].some((predicate) => withoutPerson.test(predicate)),
  );
  const facts = {
    profile: session.profile,
    drugGroups,
    unrecognisedMedicines: false,
    conditions: undefined,
    unrecognisedConditions: false,
    goals: new Set<string>(),
    compounds: new Set(compounds.length === 1 ? compounds : []),
  };
  const asked = { ...session, content: { ...session.content, conditionRules: rules } };
  return findContraindications(asked, facts).found;
}

/** Of a person nothing is known: such a predicate stays open and decides nothing. */
function isAboutPerson(predicate: string): boolean {
  return /^(?:condition|life-stage|dialysis|age-from|egfr-below|egfr-from|serum-above-range)/.test(predicate);
}
