import type { NutrientContent } from '../../corpus/index.ts';
import type { ProfileLimits } from '../../corpus/schemas/profile-limits.ts';
import type { Person, Profile } from '../../profile/index.ts';
import { type Answer, known, unknown } from '../../quantity/index.ts';
import { boundsOf } from '../answers.ts';
import type { Truth } from '../conditions/evaluate-predicate.ts';
import type { DerivationBook } from '../derivation/derivation-book.ts';
import { derivedEgfr, egfrBySex, egfrUnit } from './derived-egfr.ts';
import { kidneyStage } from './formulas/kidney-stage.ts';
import { sharedTests } from './nutrient-tests.ts';
import { type LabReading, latestOf } from './read-labs.ts';

/** Kidney function as the rules may use it, and where it comes from. */
export interface KidneyFunction {
  /** The lowest of what is stated, measured and derived; its low end decides. */
  readonly egfr: Answer;
  /** JSON path of the value that counted; `person.egfr` when there is none. */
  readonly input: string;
  /** Of the value that counted: stated by the profile, a result of a laboratory, or derived from creatinine. */
  readonly origin: 'stated' | 'measured' | 'derived' | 'none';
  /** For a derived value of a person of unspecified sex: the estimate for each. */
  readonly bySex?: { readonly female: number; readonly male: number };
  /** True when two values fall into different stages: the lowest counts, and a question should ask. */
  readonly conflicting: boolean;
  /** JSON paths of values that are too good to be believed: they do not count, and a question should ask. */
  readonly implausible: readonly string[];
}

interface Found extends Omit<KidneyFunction, 'conflicting' | 'implausible'> {
  readonly egfr: Answer;
  /** True where the value it rests on is too good to be believed. */
  readonly isImplausible?: boolean;
}

/** Where kidney function may be read from; without a book the answer has no derivation. */
export interface KidneyInput {
  readonly person: Person;
  readonly labs: readonly LabReading[];
  readonly content: NutrientContent;
  /** Beyond the soft ends of `egfr` and `creatinine` a value is not believed where it would say that the kidneys are good. */
  readonly limits: Pick<ProfileLimits, 'egfr' | 'creatinine'>;
  readonly book?: DerivationBook;
  readonly acuteInjury: Truth;
}

/**
 * Kidney function from everything the profile holds: stated eGFR, results of the tests eGFR and creatinine, creatinine of the
 * person. With several the lowest counts, since that is the stricter one. A clearance that is not per body surface counts only
 * below the normal stage. A value too good to be believed does not count. Nothing usable: unknown, or not applicable with the
 * reason.
 */
export function kidneyFunction(input: KidneyInput): KidneyFunction {
  const all = [...stated(input.person), ...measured(input), ...derived(input)].map((one) => believed(one, input));
  const implausible = all.flatMap((one) => (one.isImplausible === true ? [one.input] : []));
  const found = all.map(({ isImplausible, ...one }) => one);
  const usable = found.flatMap((one) => {
    const bounds = boundsOf(one.egfr);
    return bounds === undefined ? [] : [{ one, low: bounds.low }];
  });
  const lowest = usable.reduce<(typeof usable)[number] | undefined>(
    (best, next) => (best === undefined || next.low < best.low ? next : best),
    undefined,
  );
  if (lowest === undefined) {
    const egfr = found[0]?.egfr ?? unknown(['person.egfr'], { unit: egfrUnit });
    return { egfr, input: found[0]?.input ?? 'person.egfr', origin: 'none', conflicting: false, implausible };
  }
  const stages = new Set(usable.map(({ low }) => kidneyStage(low, input.content.formulas.kidneyStages)?.id));
  return { ...lowest.one, conflicting: stages.size > 1, implausible };
}

/** An estimate above the usual ones opens what only good kidneys may open; more often it is a slip of unit. */
function believed(found: Found, { limits }: KidneyInput): Found {
  const bounds = boundsOf(found.egfr);
  const most = limits.egfr.soft?.[1] ?? limits.egfr.hard[1];
  const isImplausible = found.isImplausible === true || (bounds !== undefined && bounds.high > most);
  return isImplausible ? { ...found, egfr: unknown([found.input], { unit: egfrUnit }), isImplausible } : found;
}

function stated(person: Person): readonly Found[] {
  if (person.egfr === undefined) return [];
  return [{ egfr: known(person.egfr, egfrUnit), input: 'person.egfr', origin: 'stated' }];
}

function measured({ labs, content }: KidneyInput): readonly Found[] {
  const { stages, unit } = content.formulas.kidneyStages;
  const normalFrom = Math.max(...stages.map((stage) => stage.from ?? 0));
  return latestOf(labs, sharedTests.egfr).flatMap((lab): Found[] => {
    const { low, high } = lab.value;
    if (lab.value.unit !== unit && low >= normalFrom) return [];
    return [{ egfr: known(low, unit, { low, high }), input: lab.path, origin: 'measured' }];
  });
}

function derived({ person, labs, content, limits, book, acuteInjury }: KidneyInput): readonly Found[] {
  const fromPerson =
    person.creatinineMicromolesPerLitre === undefined
      ? []
      : [{ micromoles: person.creatinineMicromolesPerLitre, input: 'person.creatinine' }];
  const fromLabs = latestOf(labs, sharedTests.serumCreatinine)
    .filter((lab) => lab.usual.unit === 'umol/L')
    .map((lab) => ({ micromoles: lab.usual.high, input: lab.path }));
  const least = limits.creatinine.soft?.[0] ?? limits.creatinine.hard[0];
  return [...fromPerson, ...fromLabs].map(({ micromoles, input }): Found => {
    if (micromoles < least) {
      return { egfr: unknown([input], { unit: egfrUnit }), input, origin: 'derived', isImplausible: true };
    }
    const one = { ...person, creatinineMicromolesPerLitre: micromoles };
    const egfr = derivedEgfr(one, content, { input, acuteInjury, ...(book === undefined ? {} : { book }) });
    const bySex = person.sex === 'unspecified' && egfr.state === 'known' ? egfrBySex(one, content) : undefined;
    return { egfr, input, origin: 'derived', ...(bySex === undefined ? {} : { bySex }) };
  });
}

/** The profile with the kidney function that rules may use: the low end, which is the stricter one. Unknown stays unknown. */
export function withKidneyFunction(profile: Profile, kidney: KidneyFunction): Profile {
  const { egfr: _, ...person } = profile.person;
  const bounds = boundsOf(kidney.egfr);
  return { ...profile, person: bounds === undefined ? person : { ...person, egfr: bounds.low } };
}
