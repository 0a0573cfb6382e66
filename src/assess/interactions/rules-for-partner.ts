import type { RuledOut } from '../../corpus/schemas/ruled-out.ts';
import { RecentCache } from '../recent-cache.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import type { CheckedPartner } from './check-input.ts';
import type { CodeEntry, RuleIndex } from './rule-index.ts';

/** The rules that name a partner, through whichever of its codes or its name. */
export interface RulesForPartner {
  readonly candidates: readonly Candidate[];
  /** The ways to each rule, by its id, in the order in which they were found. */
  readonly byRule: ReadonlyMap<string, readonly Candidate[]>;
  /** Negatives about codes of the partner that were seen; a code from memory rules nothing out. */
  readonly ruledOut: readonly NamedNegative[];
  /** Negatives about every partner of a rule with one of the mechanisms. */
  readonly generalRuledOut: readonly RuledOut[];
}

/** A negative about one member, through which code. */
export type NamedNegative = CodeEntry['ruledOut'][number] & { readonly code: string };

const cache = new RecentCache<RulesForPartner>(4096);

/** The rules that name a partner; they depend on what it is and not on who takes it. */
export function rulesForPartner(partner: CheckedPartner, index: RuleIndex): RulesForPartner {
  return cache.get(index, partner.identity ?? identityOf(partner), () => {
    const candidates = candidatesOf(partner, index);
    const mechanisms = new Set(candidates.map(({ row, rule }) => rule.mechanism ?? row.mechanism.id));
    return {
      candidates,
      byRule: groupByRule(candidates),
      ruledOut: seenCodes(partner).flatMap((code) => index.entryOf(code).ruledOut.map((one) => ({ ...one, code }))),
      generalRuledOut: index.generalRuledOut.filter((row) =>
        row.scope.mechanisms?.some((mechanism) => mechanisms.has(mechanism)),
      ),
    };
  });
}

/** The codes and rows of a partner as one text. */
export function identityOf({
  ownCodes,
  substances,
  rows,
}: Pick<CheckedPartner, 'ownCodes' | 'substances' | 'rows'>): string {
  let text = `${ownCodes.join(' ')}|${rows.join(' ')}`;
  for (const { id, codes, memoryCodes } of substances) text += `|${id} ${codes.join(' ')}/${memoryCodes.join(' ')}`;
  return text;
}

function seenCodes(partner: CheckedPartner): readonly string[] {
  return [...new Set([...partner.ownCodes, ...partner.substances.flatMap((one) => one.codes)])];
}

/** Every rule that names one of the codes or substances of a partner, or a row it was recognised for by name. */
function candidatesOf(partner: CheckedPartner, index: RuleIndex): readonly Candidate[] {
  const own = new Set(partner.ownCodes);
  const codes = new Set([...seenCodes(partner), ...partner.substances.flatMap((one) => one.memoryCodes)]);
  const named = [
    ...[...codes].flatMap((code) => index.entryOf(code).interactions),
    ...partner.substances.flatMap(({ id }) => index.membersOf(id).filter(({ member }) => !codes.has(member.atc))),
  ];
  const byCode = named.flatMap((one) => candidatesThrough(one, own));
  const found = new Set(byCode.map((one) => one.row.id));
  const byName = partner.rows.flatMap((id) => {
    const row = found.has(id) ? undefined : index.rowById.get(id);
    return row === undefined ? [] : row.rules.map((rule) => candidateOf({ row, rule, code: null, own: false }));
  });
  return [...byCode, ...byName];
}

/** The rules of a row that are about this member. */
function candidatesThrough(
  { row, member }: CodeEntry['interactions'][number],
  own: ReadonlySet<string>,
): readonly Candidate[] {
  return row.rules
    .filter((rule) => rule.onlyMembers === undefined || rule.onlyMembers.includes(member.atc))
    .map((rule) => candidateOf({ row, rule, member, code: member.atc, own: own.has(member.atc) }));
}

function groupByRule(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.rule.id);
    if (group === undefined) groups.set(candidate.rule.id, [candidate]);
    else group.push(candidate);
  }
  return groups;
}
