import type { NutrientContent } from '../../corpus/index.ts';
import type { Depletion } from '../../corpus/schemas/depletion.ts';
import type { Interaction } from '../../corpus/schemas/interaction.ts';
import type { RuledOut } from '../../corpus/schemas/ruled-out.ts';
import { KeyedCache } from '../keyed-cache.ts';

/** One medicine that an interaction names. */
export type Member = Interaction['members'][number];

/** A row that names a code; `member` is absent where a group of codes names it. */
export interface Named<Row> {
  readonly row: Row;
  readonly member?: Member;
}

/** What the content says of one ATC code. */
export interface CodeEntry {
  readonly interactions: readonly Required<Named<Interaction>>[];
  readonly ruledOut: readonly Required<Named<RuledOut>>[];
  readonly depletion: readonly Named<Depletion>[];
}

/** Rules of a nutrient by the code that they name. */
export interface RuleIndex {
  readonly entryOf: (code: string) => CodeEntry;
  /** Members that a substance without a code of its own stands for, by its id; empty for any other. */
  readonly membersOf: (substance: string) => CodeEntry['interactions'];
  /** Codes of members of interactions and negatives that begin with a group such as `J01MA`. */
  readonly codesUnder: (group: string) => readonly string[];
  readonly rowById: ReadonlyMap<string, Interaction>;
  /** Negatives without members: every partner of a rule with one of their mechanisms. */
  readonly generalRuledOut: readonly RuledOut[];
}

const cache = new KeyedCache<RuleIndex>();

/** The index of a nutrient's content, built once for a corpus. */
export function ruleIndexOf(content: NutrientContent): RuleIndex {
  return cache.get(content, '', () => buildRuleIndex(content));
}

function buildRuleIndex(content: NutrientContent): RuleIndex {
  const interactions = membersBy(content.interactions, ({ atc }) => [atc]);
  const substances = membersBy(content.interactions, ({ substances }) => substances ?? none);
  const ruledOut = membersBy(content.ruledOut, ({ atc }) => [atc]);
  const depletion = byGroup(content.depletion);
  return {
    entryOf: (code) => ({
      interactions: interactions.get(code) ?? none,
      ruledOut: ruledOut.get(code) ?? none,
      depletion: depletion(code),
    }),
    membersOf: (substance) => substances.get(substance) ?? none,
    codesUnder: (group) => [...interactions.keys(), ...ruledOut.keys()].filter((code) => code.startsWith(group)).sort(),
    rowById: new Map(content.interactions.map((row) => [row.id, row])),
    generalRuledOut: content.ruledOut.filter((row) => row.members.length === 0),
  };
}

/** Rows with their members, under each key of a member. */
function membersBy<Row extends { readonly members: readonly Member[] }>(
  rows: readonly Row[],
  keysOf: (member: Member) => readonly string[],
): ReadonlyMap<string, readonly Required<Named<Row>>[]> {
  const map = new Map<string, Required<Named<Row>>[]>();
  for (const row of rows) {
    for (const member of row.members) {
      for (const key of keysOf(member)) map.set(key, [...(map.get(key) ?? []), { row, member }]);
    }
  }
  return map;
}

const none: readonly never[] = [];

/** A group names every code that begins with it; a member outside every group is named by its own code. */
function byGroup(rows: readonly Depletion[]): (code: string) => readonly Named<Depletion>[] {
  const members = membersBy(rows, ({ atc }) => [atc]);
  const groups = new Map<string, Depletion[]>();
  for (const row of rows) {
    for (const group of [...row.groups, ...row.supersededGroups]) {
      groups.set(group, [...(groups.get(group) ?? []), row]);
    }
  }
  const lengths = [...new Set([...groups.keys()].map((group) => group.length))].sort((a, b) => b - a);
  return (code) => {
    const own = members.get(code) ?? none;
    const known = new Set(own.map((one) => one.row));
    const found: Named<Depletion>[] = [...own];
    for (const length of lengths) {
      for (const row of groups.get(code.slice(0, length)) ?? none) {
        if (known.has(row)) continue;
        known.add(row);
        found.push({ row });
      }
    }
    return found;
  };
}
