import type { NutrientContent } from '../../corpus/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { Depletion } from '../../corpus/schemas/depletion.ts';
import type { Interaction } from '../../corpus/schemas/interaction.ts';
import { RecentCache } from '../recent-cache.ts';
import type { CheckedPartner } from './check-input.ts';
import { type Named, type RuleIndex, ruleIndexOf } from './rule-index.ts';
import { identityOf } from './rules-for-partner.ts';

/** A medicine that changes the nutrient in the body over time. */
export interface DepletionFactor {
  readonly id: string;
  /** JSON path of the medicine. */
  readonly input: string;
  readonly name: string;
  /** What happens to the nutrient in the body. */
  readonly direction: 'lowers' | 'raises';
  readonly likelihood: Interaction['rules'][number]['likelihood'];
  readonly sources: readonly string[];
  readonly verified: boolean;
  readonly mechanism: string;
  /** Use it is limited to, such as misuse; absent means every use. */
  readonly onlyWhen?: string;
}

/**
 * Relations of depletion of the partners, sorted by id and input. They stand apart from interactions: one medicine may
 * have both. The likelihood is that of a linked interaction about the nutrient; without one a verified relation is
 * `probable`, and an unverified one, or one of special use, is `possible` at most.
 */
export function findDepletion(
  partners: readonly CheckedPartner[],
  content: NutrientContent,
  language: Language,
): readonly DepletionFactor[] {
  const index = ruleIndexOf(content);
  return partners
    .flatMap((partner) =>
      depletionOfPartner(partner, index).map((named) => writeFactor(named, partner, index, language)),
    )
    .sort((a, b) => (a.id === b.id ? compareText(a.input, b.input) : compareText(a.id, b.id)));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Rows that name a code of the partner, each once; medicines put on the skin or in the eye do not reach the body. */
export function depletionOfPartner(partner: CheckedPartner, index: RuleIndex): readonly Named<Depletion>[] {
  if (partner.route === 'local' || partner.route === 'inhaled') return none;
  return cache.get(index, partner.identity ?? identityOf(partner), () => namingOneOf(partner, index));
}

const none: readonly never[] = [];
/** What names a partner depends on what it is and not on who takes it. */
const cache = new RecentCache<readonly Named<Depletion>[]>(4096);

function namingOneOf(partner: CheckedPartner, index: RuleIndex): readonly Named<Depletion>[] {
  const found = new Map<string, Named<Depletion>>();
  const uses = [partner.ownCodes, ...partner.substances.map((one) => [...one.codes, ...one.memoryCodes])];
  for (const codes of uses) {
    for (const named of codes.flatMap((code) => index.entryOf(code).depletion)) {
      if (!isThisUse(named, codes)) continue;
      const known = found.get(named.row.id);
      if (known === undefined || (known.member === undefined && named.member !== undefined)) {
        found.set(named.row.id, named);
      }
    }
  }
  return [...found.values()];
}

/**
 * A relation of special use, such as misuse of a class, is not met through one of several uses: a substance that is an
 * antacid as well as a laxative is no sign of it.
 */
function isThisUse({ row, member }: Named<Depletion>, codes: readonly string[]): boolean {
  if (row.onlyWhen === undefined || member !== undefined) return true;
  return codes.every((code) => [...row.groups, ...row.supersededGroups].some((group) => code.startsWith(group)));
}

function writeFactor(
  { row, member }: Named<Depletion>,
  partner: CheckedPartner,
  index: RuleIndex,
  language: Language,
): DepletionFactor {
  const verified = (member?.status ?? row.status) === 'seen';
  const rated = row.interactions
    .flatMap((id) => index.rowById.get(id)?.rules ?? [])
    .find(
      (rule) =>
        rule.affects === 'nutrient' &&
        (rule.onlyMembers === undefined || member === undefined || rule.onlyMembers.includes(member.atc)),
    )?.likelihood;
  const stated = rated ?? (verified && row.onlyWhen === undefined ? 'probable' : 'possible');
  return {
    id: row.id,
    input: partner.input,
    name: partner.name,
    direction: row.direction,
    likelihood: verified || stated === 'theoretical' ? stated : 'possible',
    sources: [...row.sources],
    verified,
    mechanism: row.mechanism[language],
    ...(row.onlyWhen === undefined ? {} : { onlyWhen: row.onlyWhen[language] }),
  };
}
