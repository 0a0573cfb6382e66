import type { Corpus, NutrientContent } from '../../corpus/index.ts';
import type { Drug } from '../../corpus/schemas/drug.ts';
import type { Medication } from '../../profile/index.ts';
import type { ResolvedMedication } from '../items/resolve-medications.ts';
import { RecentCache } from '../recent-cache.ts';
import type { CheckedPartner, PartnerSubstance } from './check-input.ts';
import { readForm } from './given-as.ts';
import { firstMilligrams, milligramsIn, rowsMentioned } from './partner-words.ts';
import { type RuleIndex, ruleIndexOf } from './rule-index.ts';
import { identityOf } from './rules-for-partner.ts';

/** What a medicine is checked with beside itself. */
export interface PartnerContext {
  readonly content: NutrientContent;
  readonly corpus: Pick<Corpus, 'messages' | 'givenAs'>;
  /** Of the session. */
  readonly memory: object;
  /** ISO date. */
  readonly date: string;
  /** Names that may be meant by a name of an input that was not recognised. */
  readonly candidatesOf: (input: string, name: string) => readonly string[];
  /** False where no rhythm is known, as on a command line. */
  readonly hasRhythm: boolean;
}

/** A medicine as a partner of the check. */
export function medicinePartner(resolved: ResolvedMedication, context: PartnerContext): CheckedPartner {
  const { medication } = resolved;
  const { atc, rxcui, name, route, form } = medication;
  const key = `${atc ?? ''}|${rxcui ?? ''}|${name ?? ''}|${route ?? ''}|${form ?? ''}|${resolved.name}|${resolved.recognised}`;
  const { codes, ...is } = known.get(context.memory, key, () => identify(resolved, context));
  const daily = context.hasRhythm
    ? dailyMilligrams(medication, name ?? resolved.name, is.rows, context.content)
    : undefined;
  return {
    ...is,
    input: medication.path,
    candidates: is.recognised ? [] : context.candidatesOf(medication.path, resolved.name),
    ...(daily === undefined ? {} : { dailyMilligrams: daily }),
    shortCourse: isShortCourse(medication, codes, context.date),
  };
}

/** What a medicine is, whoever takes it and however often, with all its codes. */
type Identity = Omit<CheckedPartner, 'input' | 'candidates' | 'dailyMilligrams' | 'shortCourse'> & {
  readonly codes: readonly string[];
};

const known = new RecentCache<Identity>(4096);

function identify(resolved: ResolvedMedication, { content, corpus }: PartnerContext): Identity {
  const { medication } = resolved;
  const index = ruleIndexOf(content);
  const typed = (medication.atc ?? '').trim().toUpperCase();
  const group = resolved.recognised ? [] : groupCodes(typed, index);
  const identity = resolved.recognised ? substancesOf(resolved, typed, index) : { ownCodes: group, substances: [] };
  const nameless = identity.ownCodes.length === 0 && identity.substances.every((one) => one.codes.length === 0);
  const name = medication.name ?? resolved.name;
  const rows = nameless ? rowsMentioned(name, content) : [];
  const codes = [...identity.ownCodes, ...identity.substances.flatMap((one) => one.codes)];
  return {
    codes,
    name: resolved.name,
    ...(name === resolved.name ? {} : { written: name }),
    kind: 'medicine',
    recognised: resolved.recognised || group.length > 0 || rows.length > 0,
    ...idOf(resolved, rows),
    ...identity,
    identity: identityOf({ ...identity, rows }),
    open: (resolved.combination?.open ?? false) || group.length > 0,
    rows,
    ...readForm({ ...textsOf(medication), atc: typed, codes }, corpus),
  };
}

function textsOf(medication: Medication): { route?: string; form?: string; name?: string } {
  const { route, form, name } = medication;
  return {
    ...(route === undefined ? {} : { route }),
    ...(form === undefined ? {} : { form }),
    ...(name === undefined ? {} : { name }),
  };
}

function idOf({ drugs, combination, product }: ResolvedMedication, rows: readonly string[]): { id?: string } {
  const id = product?.id ?? combination?.id ?? drugs[0]?.id ?? rows[0];
  return id === undefined ? {} : { id };
}

/**
 * A code that names no substance we know: a class, as some records have it, is every code of the rules under it; and a
 * relation of a class holds for any code that begins with it.
 */
function groupCodes(typed: string, index: RuleIndex): readonly string[] {
  if (!/^[A-Z]\d{2}[A-Z]([A-Z](\d{2})?)?$/.test(typed)) return [];
  const own = index.entryOf(typed).depletion.length > 0 ? [typed] : [];
  return [...new Set([...own, ...index.codesUnder(typed)])];
}

/**
 * Codes of the substances. A typed code that the rules know says the use (`B01AC06` is the low dose) and counts alone; any
 * other code of a substance names it as a whole.
 */
function substancesOf(
  { drugs, combination }: ResolvedMedication,
  typed: string,
  index: RuleIndex,
): Pick<CheckedPartner, 'ownCodes' | 'substances'> {
  const known = index.entryOf(typed);
  const isNamed = known.interactions.length + known.ruledOut.length + known.depletion.length > 0;
  if (combination === undefined && isNamed) {
    const bears = (drug: Drug): boolean => [...drug.atc, ...drug.atcFromMemory].includes(typed);
    // Where the code is that of one substance, another one was added by a name that contradicts it.
    const added = drugs.some(bears) ? drugs.filter((drug) => !bears(drug)) : [];
    return {
      ownCodes: [typed],
      substances: drugs.map((drug) =>
        added.includes(drug)
          ? { id: drug.id, codes: drug.atc, memoryCodes: drug.atcFromMemory }
          : { id: drug.id, codes: [typed], memoryCodes: [] },
      ),
    };
  }
  const seen = combination?.atcStanding === 'seen';
  const ofCombination = combination?.atc ?? [];
  const substances = drugs.map(
    (drug, position): PartnerSubstance => ({
      id: drug.id,
      codes: drug.atc,
      memoryCodes: position === 0 && !seen ? [...drug.atcFromMemory, ...ofCombination] : drug.atcFromMemory,
    }),
  );
  return { ownCodes: [...new Set([...(typed === '' ? [] : [typed]), ...(seen ? ofCombination : [])])], substances };
}

/** The strength in the name times units and moments; undefined when the name states none. */
function dailyMilligrams(
  medication: Medication,
  name: string,
  rows: readonly string[],
  content: NutrientContent,
): number | undefined {
  const perUnit = rows.length > 0 ? milligramsIn(name, content, rows) : firstMilligrams(name);
  return perUnit === undefined ? undefined : perUnit * medication.units * medication.momentsPerDay;
}

/** Longest course, in days, in which stopping a supplement until the end is the simplest advice. */
const longestShortCourse = 28;
/** Systemic antibacterials: mostly taken for days. */
const antibacterial = 'J01';

/** A course with an end within four weeks, or an antibacterial that is not known to be taken for longer. */
export function isShortCourse(
  medication: Pick<Medication, 'since' | 'until'>,
  codes: readonly string[],
  date: string,
): boolean {
  const { since, until } = medication;
  if (until !== undefined) return daysBetween(since ?? date, until) <= longestShortCourse;
  if (!codes.some((code) => code.startsWith(antibacterial))) return false;
  return since === undefined || daysBetween(since, date) <= longestShortCourse;
}

function daysBetween(from: string, to: string): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Number.isFinite(days) ? days : 0;
}
