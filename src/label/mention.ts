import type { CompoundName, WrittenAmount } from './token.ts';

/** A percentage of a label reference value; `set` null means the label does not name the reference. */
export interface StatedPercent {
  readonly value: number;
  readonly set: 'eu' | 'us' | null;
}

/** One noun of a label with what belongs to it. Filled while the text is walked, then only read. */
export interface Mention {
  readonly kind: 'nutrient' | 'compound' | 'other';
  /** Present for compounds. */
  readonly name: CompoundName | null;
  /** The amount is declared to be the element. */
  elemental: boolean;
  /** Follows `waarvan`, `providing`: it declares the element of what stands before. */
  readonly declares: boolean;
  /** Named as a mixture (`magnesium complex`): its amount may be that of the whole. */
  readonly vague: boolean;
  readonly total: boolean;
  /** Follows `als`, `as`: it names where the nutrient comes from. */
  readonly from: boolean;
  /** The noun before the bracket it stands in. */
  readonly inside: Mention | null;
  /** True when the noun it stands behind in brackets had no amount yet: `Magnesium (citraat) 200 mg`. */
  readonly beforeAmount: boolean;
  /** The noun directly before it with no punctuation between. */
  readonly after: Mention | null;
  amount: WrittenAmount | null;
  /** Further amounts behind the first: other columns of a table. */
  readonly columns: WrittenAmount[];
  percent: StatedPercent | null;
  /** Declared share of the element in this compound, per cent. */
  sharePercent: number | null;
  /** `direct` right behind an excipient's function, `later` further on in its list, `list` under a heading. */
  excipientScope: 'direct' | 'later' | 'list' | null;
  /** Follows `zonder`, `no`: it is not in the product, unless it has an amount. */
  readonly absent: boolean;
  /** Place in the label. */
  readonly order: number;
  /** Unknown words between it and its amount. */
  readonly unknownWords: string[];
}

/** Whether a compound is named as an excipient: it never counts. */
export function isExcipient(mention: Mention): boolean {
  const compound = mention.name?.compound;
  if (mention.kind !== 'compound' || compound === null || compound === undefined)
    return mention.excipientScope === 'direct' || mention.excipientScope === 'list';
  if (compound.roles.every((role) => role === 'excipient')) return true;
  if (mention.excipientScope === 'direct' || mention.excipientScope === 'list') return true;
  const canBe = compound.roles.includes('excipient');
  return mention.amount === null && ((canBe && mention.excipientScope === 'later') || mention.name?.additive === true);
}
