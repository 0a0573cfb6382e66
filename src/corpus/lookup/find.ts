import type { Lookup } from './build-lookup.ts';
import { decideExact, decideWithErrors, decideWithoutErrors, type Verdict } from './decide.ts';
import { takeDoseOff, UNDOSED_KINDS } from './dose-words.ts';
import { exactMatches } from './exact-index.ts';
import { matchParts } from './match-parts.ts';
import { matchWithErrors, matchWithoutErrors, SCORE, type WordMatch } from './match-words.ts';
import { DEFAULT_THRESHOLD, type FindOptions, type LookupResult } from './named.ts';
import { bestOfEachEntry, type Scored, toCandidate } from './rank.ts';

const DEFAULT_LIMIT = 3;
/** Longer text is no name; it comes back unrecognised without being read. */
const LONGEST_TEXT = 1000;
/** Text longer than this is only compared with exact names. */
const LONGEST_INEXACT = 200;
/** A name of which less than this matches is not worth showing. */
const LOWEST_CANDIDATE = 0.35;
/** A name with more typing errors than are allowed is worth showing from here, that is from seven tenths alike. */
const LOWEST_NEIGHBOUR = 0.48;
/** Taking off a strength, a form, a maker or how often it is taken. */
const DOSE_SCORE = 0.99;

/** A form of the typed text, and the entries it may name. */
interface Variant {
  readonly text: string;
  readonly factor: number;
  readonly keepsForm: boolean;
  readonly allows: (entry: number) => boolean;
}

/**
 * The entry that a typed name means, or why it cannot be told. Never throws; the rules stand in
 * `docs/methods/lookup.md`. A text without letters or digits is unrecognised without candidates.
 *
 * @example
 * find(lookup, 'Ciproxin 500 mg', { kinds: ['drug'] }); // recognised, strengthText '500 mg'
 */
export function find(lookup: Lookup, text: string, options: FindOptions = {}): LookupResult {
  if (text.length > LONGEST_TEXT) return { status: 'unrecognised', candidates: [] };
  const limit = options.limit ?? DEFAULT_LIMIT;
  const dose = takeDoseOff(text);
  const variants = variantsOf(lookup, text, dose, options.kinds);
  const strength = dose.strengthText === undefined ? {} : { strengthText: dose.strengthText };
  const decided = decide(lookup, variants, options.threshold ?? DEFAULT_THRESHOLD);
  if (decided.verdict) {
    const candidates = decided.verdict.matches.map((match) => toCandidate(lookup.entries, match));
    const hit = candidates[0];
    const rest = decided.factor === 1 ? {} : strength;
    if (decided.verdict.status === 'recognised' && hit) {
      return { status: 'recognised', hit, score: hit.score, candidates: candidates.slice(0, limit), ...rest };
    }
    return { status: 'ambiguous', candidates: candidates.slice(0, limit), ...rest };
  }
  const candidates = nearest(lookup, variants, decided.rejected, limit);
  return { status: 'unrecognised', candidates, ...strength };
}

function variantsOf(
  lookup: Lookup,
  text: string,
  dose: ReturnType<typeof takeDoseOff>,
  kinds?: readonly string[],
): Variant[] {
  const wanted = kinds && new Set(kinds);
  const kindOf = (entry: number): string => lookup.entries[entry]?.kind ?? '';
  const allows = (entry: number): boolean => !wanted || wanted.has(kindOf(entry));
  const allowsDosed = (entry: number): boolean => allows(entry) && !UNDOSED_KINDS.has(kindOf(entry));
  const variants: Variant[] = [{ text, factor: 1, keepsForm: true, allows }];
  const tried = new Set([text.trim()]);
  const add = (shorter: string, keepsForm: boolean, allowed: Variant['allows']): void => {
    if (!tried.has(shorter)) variants.push({ text: shorter, factor: DOSE_SCORE, keepsForm, allows: allowed });
    tried.add(shorter);
  };
  add(dose.withoutStrength, true, allows);
  add(dose.withoutDosing, false, allowsDosed);
  add(dose.bare, false, allowsDosed);
  add(dose.name, false, allowsDosed);
  return variants;
}

interface Decided {
  readonly verdict?: Verdict;
  /** Of the variant that was decided on; 1 when the text was taken as typed. */
  readonly factor: number;
  readonly rejected: readonly WordMatch[];
}

/** Exact names of all variants come before other order and number, and those before typing errors. */
function decide(lookup: Lookup, variants: readonly Variant[], threshold: number): Decided {
  for (const variant of variants) {
    const matches = exactMatches(lookup.exact, variant.text).map((match) => ({
      ...match,
      score: variant.factor * (match.sameWords ? 1 : SCORE.spacing),
    }));
    const verdict = decideExact(lookup.entries, keep(matches, variant), threshold);
    if (verdict) return { verdict, factor: variant.factor, rejected: [] };
  }
  const inexact = variants.filter((variant) => variant.text.length <= LONGEST_INEXACT);
  for (const variant of inexact) {
    const matches = weigh(matchWithoutErrors(lookup.words(), variant.text), variant);
    const verdict = decideWithoutErrors(lookup, variant, matches, threshold);
    if (verdict) return { verdict, factor: variant.factor, rejected: [] };
  }
  const rejected: WordMatch[] = [];
  for (const variant of inexact) {
    const matches = weigh(matchWithErrors(lookup.words(), variant.text), variant);
    const verdict = decideWithErrors(lookup.entries, matches, threshold);
    if (verdict) return { verdict, factor: variant.factor, rejected: [] };
    rejected.push(...matches);
  }
  return { factor: 1, rejected };
}

function keep<T extends Scored>(matches: readonly T[], variant: Variant): T[] {
  return matches.filter((match) => variant.allows(match.entry));
}

function weigh(matches: readonly WordMatch[], variant: Variant): WordMatch[] {
  return keep(matches, variant).map((match) => ({
    ...match,
    score: match.score * variant.factor,
    likeness: match.likeness * variant.factor,
  }));
}

/** Names that share words with a text that holds a letter: of the text without its strength, and for dosed things also without its form. */
function nearest(
  lookup: Lookup,
  variants: readonly Variant[],
  rejected: readonly WordMatch[],
  limit: number,
): LookupResult['candidates'] {
  const short = variants.filter((variant) => variant.text.length <= LONGEST_INEXACT);
  const withForm = short.filter((variant) => variant.keepsForm);
  const near: Scored[] = rejected.filter((match) => match.score >= LOWEST_NEIGHBOUR);
  if (!/\p{L}/u.test(short.at(-1)?.text ?? '')) return [];
  for (const variant of new Set([...withForm.slice(-1), ...short.slice(-1)])) {
    near.push(...matchParts(lookup, variant.text, { allows: variant.allows, lowest: LOWEST_CANDIDATE, limit }));
  }
  return bestOfEachEntry(lookup.entries, near, limit).map((match) => toCandidate(lookup.entries, match));
}
