import type { Gap } from '../../corpus/schemas/gap.ts';
import type { Interaction, InteractionRule } from '../../corpus/schemas/interaction.ts';
import { bindingMechanisms } from '../../corpus/schemas/interaction-scope.ts';
import { KeyedCache } from '../keyed-cache.ts';
import type { ChosenGap } from './interaction-schema.ts';
import type { Member } from './rule-index.ts';

/** Which day and which authority the hours are wanted for. */
export interface GapQuestion {
  /** ISO date; hours that ended before it do not count. */
  readonly date: string;
  /** Hours that began after it do not count; absent: as known now. */
  readonly asOf?: string;
  /** Authority id or country; absent: the strictest. */
  readonly authority?: string;
}

/** The hours of a rule for one member: all statements, and the pair that holds. */
export interface GapAnswer {
  readonly statements: readonly Gap[];
  /** Absent when no authority states hours. */
  readonly chosen?: ChosenGap;
  /** True when the pair is not that of the strictest authority because another was asked for. */
  readonly asAsked: boolean;
  /** The asked authority says not to combine. */
  readonly askedAvoids: boolean;
  /** True when these are the hours that the rule's own text names. */
  readonly ofText: boolean;
}

type Side = 'drugBefore' | 'drugAfter';
const sides: readonly Side[] = ['drugBefore', 'drugAfter'];

/** A stated pair in minutes with open sides filled where a rule fills them. */
interface Pair {
  readonly gap: Gap;
  readonly drugBefore: number | null;
  readonly drugAfter: number | null;
  readonly standIn: ChosenGap['standIn'];
}

/**
 * The strictest pair of a single authority: the longest sum of both sides, then the longest single side. Authorities are
 * never mixed inside a pair. An unverified pair is taken only where no verified one stands, or where it is at least as long
 * on both sides: it may lengthen and never shorten.
 */
export function chooseGap(
  row: Interaction,
  rule: InteractionRule,
  member: Member | undefined,
  question: GapQuestion,
): GapAnswer {
  if (question.authority !== undefined || question.asOf !== undefined || isDated(rule, member)) {
    return workOutGap(row, rule, member, question);
  }
  return cache.get(rule, member?.atc ?? '', () => workOutGap(row, rule, member, question));
}

const cache = new KeyedCache<GapAnswer>();

function isDated(rule: InteractionRule, member: Member | undefined): boolean {
  return [...rule.gaps, ...(member?.gaps ?? [])].some((gap) => gap.until !== undefined);
}

function workOutGap(
  row: Interaction,
  rule: InteractionRule,
  member: Member | undefined,
  question: GapQuestion,
): GapAnswer {
  const statements = statementsOf(rule, member, question);
  const pairs = pairsOf(statements, row, rule);
  const strictest = strictestOf(pairs);
  const asked = question.authority === undefined ? undefined : askedOf(pairs, question.authority, strictest);
  const pair = asked ?? strictest;
  const ownText = member?.text !== undefined || member?.gaps === undefined;
  const plain = ownText ? strictest : strictestOf(pairsOf(statementsOf(rule, undefined, question), row, rule));
  return {
    statements,
    ...(pair === undefined ? {} : { chosen: write(pair) }),
    asAsked: asked !== undefined,
    askedAvoids: question.authority !== undefined && avoids(statements, question.authority),
    ofText: pair === undefined || samePair(pair, plain),
  };
}

/**
 * Everything said for a member: its own statements, and the rule's except those of an authority for which the member has a
 * verified one.
 */
function statementsOf(rule: InteractionRule, member: Member | undefined, question: GapQuestion): readonly Gap[] {
  const own = member?.gaps ?? [];
  const replaced = new Set(own.filter((gap) => gap.status === 'seen').map((gap) => gap.authority.id));
  const day = question.asOf ?? question.date;
  return [...own, ...rule.gaps.filter((gap) => !replaced.has(gap.authority.id))].filter(
    (gap) =>
      gap.notUsed === undefined &&
      (gap.until === undefined || day === '' || day < gap.until) &&
      (question.asOf === undefined || gap.from === undefined || gap.from <= question.asOf),
  );
}

function pairsOf(statements: readonly Gap[], row: Interaction, rule: InteractionRule): readonly Pair[] {
  return statements
    .filter((gap) => gap.rule === 'separate' && (gap.drugBefore !== null || gap.drugAfter !== null))
    .map((gap) => fill(gap, row, rule));
}

/** Where two may not meet in the gut, a side without hours takes the strictest verified ones of its class, else the other side's. */
function fill(gap: Gap, row: Interaction, rule: InteractionRule): Pair {
  const stated = { drugBefore: minutesOf(gap.drugBefore), drugAfter: minutesOf(gap.drugAfter) };
  const open = sides.find((side) => stated[side] === null);
  if (open === undefined || !bindingMechanisms.includes(rule.mechanism ?? row.mechanism.id)) {
    return { gap, ...stated, standIn: [] };
  }
  const ofClass = rule.gaps.flatMap((one) =>
    one.status === 'seen' && one.notUsed === undefined && one.rule === 'separate' ? (minutesOf(one[open]) ?? []) : [],
  );
  const other = stated[open === 'drugBefore' ? 'drugAfter' : 'drugBefore'];
  const filled = ofClass.length > 0 ? Math.max(...ofClass) : other;
  return {
    gap,
    ...stated,
    [open]: filled,
    standIn: [{ side: open, from: ofClass.length > 0 ? 'class' : 'other-side' }],
  };
}

/** Verified pairs first by strictness; then an unverified one that is nowhere shorter takes the place. */
function strictestOf(pairs: readonly Pair[]): Pair | undefined {
  const verified = pairs.filter((pair) => pair.gap.status === 'seen').sort(byStrictness)[0];
  const unverified = pairs.filter((pair) => pair.gap.status !== 'seen').sort(byStrictness);
  if (verified === undefined) return unverified[0];
  const longer = unverified.find((pair) => isNowhereShorter(pair, verified) && byStrictness(pair, verified) < 0);
  return longer ?? verified;
}

function byStrictness(a: Pair, b: Pair): number {
  return sumOf(b) - sumOf(a) || longestOf(b) - longestOf(a);
}

function sumOf(pair: Pair): number {
  return (pair.drugBefore ?? 0) + (pair.drugAfter ?? 0);
}

function longestOf(pair: Pair): number {
  return Math.max(pair.drugBefore ?? 0, pair.drugAfter ?? 0);
}

/** Minutes of both sides together; a side that is not stated adds nothing, and no pair at all is 0. */
export function strictness(gap: ChosenGap | undefined): number {
  return gap === undefined ? 0 : (minutesOf(gap.drugBefore) ?? 0) + (minutesOf(gap.drugAfter) ?? 0);
}

function isNowhereShorter(pair: Pair, than: Pair): boolean {
  return sides.every((side) => (pair[side] ?? 0) >= (than[side] ?? 0));
}

/** The pair of an authority or country; an unverified one only where it is nowhere shorter than the strictest. */
function askedOf(pairs: readonly Pair[], authority: string, strictest: Pair | undefined): Pair | undefined {
  const spoken = pairs.filter((pair) => speaksFor(pair.gap, authority));
  const allowed = spoken.filter(
    (pair) => pair.gap.status === 'seen' || strictest === undefined || isNowhereShorter(pair, strictest),
  );
  return allowed.sort(byStrictness)[0];
}

/** Whether a statement is of the authority with this id, or of any of this country. */
export function speaksFor(gap: Gap, authority: string): boolean {
  return gap.authority.id === authority.toLowerCase() || gap.jurisdictions.includes(authority.toUpperCase());
}

function avoids(statements: readonly Gap[], authority: string): boolean {
  return statements.some((gap) => gap.rule === 'avoid' && gap.status === 'seen' && speaksFor(gap, authority));
}

function samePair(a: Pair, b: Pair | undefined): boolean {
  return b !== undefined && a.drugBefore === b.drugBefore && a.drugAfter === b.drugAfter;
}

function write(pair: Pair): ChosenGap {
  return {
    drugBefore: timeOf(pair.drugBefore),
    drugAfter: timeOf(pair.drugAfter),
    authority: pair.gap.authority.id,
    source: pair.gap.source,
    verified: pair.gap.status === 'seen',
    standIn: [...pair.standIn],
  };
}

/** Minutes of a written time such as `1.5 h`; null stays null. */
export function minutesOf(time: string | null): number | null {
  if (time === null) return null;
  const [number = '', unit] = time.split(' ');
  return Number(number) * (unit === 'h' ? 60 : 1);
}

function timeOf(minutes: number | null): string | null {
  if (minutes === null) return null;
  return minutes > 0 && minutes % 30 === 0 && minutes >= 60 ? `${minutes / 60} h` : `${minutes} min`;
}
