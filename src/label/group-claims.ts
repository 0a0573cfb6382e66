import type { Claim, Milligrams } from './claim.ts';
import type { Mention } from './mention.ts';
import type { WrittenAmount } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The claims of a label, or which of several amounts cannot be told apart. */
export interface GroupedClaims {
  readonly claims: readonly Claim[];
  /** True when several element amounts stand without saying how they relate. */
  readonly unrelated: boolean;
  /** Text of an amount whose unit does not measure the nutrient; null when all do. */
  readonly foreignUnit: string | null;
}

/** Puts the nouns of a label together: each element amount with its compounds, each lone compound amount by itself. */
export function groupClaims(mentions: readonly Mention[], vocabulary: Vocabulary): GroupedClaims {
  const withAmount = mentions.filter((mention) => mention.amount !== null);
  const foreign = withAmount.find((mention) => milligrams(mention.amount, vocabulary) === null);
  if (foreign !== undefined) return { claims: [], unrelated: false, foreignUnit: foreign.amount?.text ?? '' };
  const elements = withAmount.filter((mention) => mention.kind === 'nutrient');
  const compounds = mentions.filter((mention) => mention.kind === 'compound');
  if (elements.length === 0)
    return { claims: loneCompounds(compounds, vocabulary), unrelated: false, foreignUnit: null };
  const distinct = distinctElements(elements);
  const mixture = mixtureClaim(distinct, compounds, vocabulary);
  if (mixture !== null) return { claims: [mixture], unrelated: false, foreignUnit: null };
  const assigned = assignSources(distinct, compounds, mentions);
  const claims = distinct.map((element) => elementClaim(element, assigned.get(element) ?? [], vocabulary));
  const total = totalOf(distinct, claims);
  const parts = total === null ? claims : total;
  const orphans = parts.filter((claim) => claim.sources.length === 0).length;
  const spread = total === null && distinct.length > 1 && orphans > 0;
  const lone = distinct.length > 1 ? loneCompounds(unassigned(compounds, assigned), vocabulary) : [];
  return { claims: [...parts, ...lone], unrelated: spread, foreignUnit: null };
}

/** A written amount of the element in mg; null when the unit measures something else. */
export function milligrams(amount: WrittenAmount | null, vocabulary: Vocabulary): Milligrams | null {
  if (amount === null) return null;
  const factor = vocabulary.milligramsPerUnit.get(amount.unit);
  if (factor === undefined) return null;
  const { low, high, rounding, text } = amount;
  return { low: low * factor, high: high * factor, rounding: rounding * factor, text };
}

/** Amounts repeated with the same value are one: a title and its table line. */
function distinctElements(elements: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const element of elements) {
    const twin = kept.findIndex((other) => sameAmount(other.amount, element.amount));
    const first = kept[twin];
    if (first === undefined) kept.push(element);
    else if (first.percent === null) kept[twin] = element;
  }
  return kept;
}

function sameAmount(first: WrittenAmount | null, second: WrittenAmount | null): boolean {
  return first?.low === second?.low && first?.high === second?.high && first?.unit === second?.unit;
}

/** With one element amount every compound is its source; with several, the words and brackets decide. */
function assignSources(
  elements: readonly Mention[],
  compounds: readonly Mention[],
  mentions: readonly Mention[],
): ReadonlyMap<Mention, readonly Mention[]> {
  const assigned = new Map<Mention, Mention[]>(elements.map((element) => [element, []]));
  for (const compound of compounds) {
    const owner = elements.length === 1 ? elements[0] : ownerOf(compound, elements, mentions);
    if (owner !== undefined) assigned.get(owner)?.push(compound);
  }
  return assigned;
}

function ownerOf(compound: Mention, elements: readonly Mention[], mentions: readonly Mention[]): Mention | undefined {
  const enclosing = elements.find((element) => compound.inside === element || element.inside === compound);
  if (enclosing !== undefined) return enclosing;
  const place = mentions.indexOf(compound);
  const before = elements.findLast((element) => mentions.indexOf(element) < place);
  const after = elements.find((element) => mentions.indexOf(element) > place);
  if (compound.from || compound.after === before) return before;
  return after?.declares === true ? after : undefined;
}

function unassigned(
  compounds: readonly Mention[],
  assigned: ReadonlyMap<Mention, readonly Mention[]>,
): readonly Mention[] {
  const taken = new Set([...assigned.values()].flat());
  return compounds.filter((compound) => !taken.has(compound));
}

function elementClaim(element: Mention, sources: readonly Mention[], vocabulary: Vocabulary): Claim {
  const beside = sources.filter((source) => source.inside === element || source.after === element);
  const doubtful = beside.some((source) => !source.from && !source.beforeAmount && source.amount === null);
  const isPlain = element.unknownWords.length === 0 && !element.vague;
  return {
    kind: 'element',
    order: element.order,
    amount: amountOf(element, vocabulary),
    sources,
    percent: element.percent,
    explicit: element.elemental || element.declares || (isPlain && !doubtful),
    vague: element.vague,
    columns: columnsOf(element, vocabulary),
    unknownWords: element.unknownWords,
  };
}

/** `Magnesium complex (citraat, malaat) 1500 mg, waarvan magnesium 250 mg`: the first amount is the mixture, the second its element. */
function mixtureClaim(
  elements: readonly Mention[],
  compounds: readonly Mention[],
  vocabulary: Vocabulary,
): Claim | null {
  const [whole, element] = elements;
  if (elements.length !== 2 || whole === undefined || element === undefined) return null;
  const isPart = element.declares && !whole.declares && !whole.elemental;
  const wholeMass = amountOf(whole, vocabulary);
  if (!isPart || amountOf(element, vocabulary).low >= wholeMass.high) return null;
  const sources = compounds.map((compound) => ({ ...compound, amount: null }));
  return { ...elementClaim(element, sources, vocabulary), whole: wholeMass, explicit: true };
}

/** A line that sums the others, by the word or by the number; null when there is none. */
function totalOf(elements: readonly Mention[], claims: readonly Claim[]): readonly Claim[] | null {
  if (claims.length < 2) return null;
  for (const [place, claim] of claims.entries()) {
    const others = claims.filter((_, index) => index !== place);
    const sum = others.reduce((total, other) => total + other.amount.low, 0);
    const rounding = claims.reduce((total, other) => total + other.amount.rounding, 0);
    const adds = others.length > 1 && claim.sources.length === 0 && Math.abs(sum - claim.amount.low) <= rounding;
    if (adds) return others;
    if (elements[place]?.total === true) return [{ ...claim, sources: claims.flatMap((each) => each.sources) }];
  }
  return null;
}

/** Compounds that carry an amount by themselves; the same one twice counts once. */
function loneCompounds(compounds: readonly Mention[], vocabulary: Vocabulary): readonly Claim[] {
  const seen: Mention[] = [];
  for (const compound of compounds.filter((mention) => mention.amount !== null)) {
    const twin = seen.some(
      (other) => other.name?.compound === compound.name?.compound && sameAmount(other.amount, compound.amount),
    );
    if (!twin) seen.push(compound);
  }
  const known = new Set(seen.map((mention) => mention.name?.compound));
  const silent = compounds.filter((mention) => mention.amount === null && !known.has(mention.name?.compound));
  return seen.map((mention) => ({
    kind: 'compound',
    order: null,
    amount: amountOf(mention, vocabulary),
    sources: [mention, ...silent],
    percent: mention.percent,
    explicit: mention.elemental,
    vague: false,
    columns: columnsOf(mention, vocabulary),
    unknownWords: [],
  }));
}

function amountOf(mention: Mention, vocabulary: Vocabulary): Milligrams {
  return milligrams(mention.amount, vocabulary) ?? { low: 0, high: 0, rounding: 0, text: '' };
}

function columnsOf(mention: Mention, vocabulary: Vocabulary): readonly Milligrams[] {
  const first = amountOf(mention, vocabulary);
  return mention.columns.flatMap((column) => {
    const mass = milligrams(column, vocabulary);
    return mass === null || isSameMass(first, mass) ? [] : [mass];
  });
}

/** The same mass in another unit, `10,5 mmol (255 mg)`, is a repeat and no column. */
function isSameMass(first: Milligrams, second: Milligrams): boolean {
  return first.text !== second.text && Math.abs(first.low - second.low) <= 0.02 * first.low;
}
