import type { NutrientContent } from '../../corpus/index.ts';
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
}

interface Found extends Omit<KidneyFunction, 'conflicting'> {
  readonly egfr: Answer;
}

/** Where kidney function may be read from; without a book the answer has no derivation. */
export interface KidneyInput {
  readonly person: Person;
  readonly labs: readonly LabReading[];
  readonly content: NutrientContent;
  readonly book?: DerivationBook;
  readonly acuteInjury: Truth;
}

/**
 * Kidney function from everything the profile holds: stated eGFR, results of the tests eGFR and creatinine, creatinine of the
 * person. With several the lowest counts, since that is the stricter one. A clearance that is not per body surface counts only
 * below the normal stage. Nothing usable: unknown, or not applicable with the reason.
 */
export function kidneyFunction(input: KidneyInput): KidneyFunction {
  const found = [...stated(input.person), ...measured(input), ...derived(input)];
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
    return { egfr, input: found[0]?.input ?? 'person.egfr', origin: 'none', conflicting: false };
  }
  const stages = new Set(usable.map(({ low }) => kidneyStage(low, input.content.formulas.kidneyStages)?.id));
  return { ...lowest.one, conflicting: stages.size > 1 };
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

function derived({ person, labs, content, book, acuteInjury }: KidneyInput): readonly Found[] {
  const fromPerson =
    person.creatinineMicromolesPerLitre === undefined
      ? []
      : [{ micromoles: person.creatinineMicromolesPerLitre, input: 'person.creatinine' }];
  const fromLabs = latestOf(labs, sharedTests.serumCreatinine)
    .filter((lab) => lab.usual.unit === 'umol/L')
    .map((lab) => ({ micromoles: lab.usual.high, input: lab.path }));
  return [...fromPerson, ...fromLabs].map(({ micromoles, input }): Found => {
    const one = { ...person, creatinineMicromolesPerLitre: micromoles };
    const egfr = derivedEgfr(one, content, { input, acuteInjury, ...(book === undefined ? {} : { book }) });
    const bySex = person.sex === 'unspecified' && egfr.state === 'known' ? egfrBySex(one, content) : undefined;
    return { egfr, input, origin: 'derived', ...(bySex === undefined ? {} : { bySex }) };
  });
}

/** The profile with the kidney function that rules may use: the low end, which is the stricter one. Unknown stays unknown. */
export function withKidneyFunction(profile: Profile, kidney: KidneyFunction): Profile {
  const bounds = boundsOf(kidney.egfr);
  return bounds === undefined ? profile : { ...profile, person: { ...profile.person, egfr: bounds.low } };
}
