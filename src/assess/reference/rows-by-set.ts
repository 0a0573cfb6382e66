import type {
  ReferenceKind,
  ReferenceSet,
  ReferenceValue,
  ReferenceValuesFile,
} from '../../corpus/schemas/reference-value.ts';
import type { Person } from '../../profile/index.ts';
import { RecentCache } from '../recent-cache.ts';
import { rowsForPerson } from './rows-for-person.ts';
import { writtenNumber } from './written-number.ts';

/** Kinds a person's intake may be set beside; `reference`, `range` and `label` rows are shown in the monograph only. */
const requirementKinds = ['AI', 'RDA', 'PRI', 'EAR'] as const;

type RequirementKind = (typeof requirementKinds)[number];

/** Rows of one set and kind that describe a person, with what does not depend on the intake. */
export interface ChosenRows<Kind extends ReferenceKind = ReferenceKind> {
  readonly set: string;
  readonly kind: Kind;
  /** Ids of the rows. */
  readonly ids: readonly string[];
  readonly sources: readonly string[];
  /** As the authority prints them, joined by `; `. */
  readonly printed: string;
  /** All rows were seen and the set is current. */
  readonly verified: boolean;
  /** In the unit asked for; absent where the authority sets none, and then `without` is the first row that says so. */
  readonly numbers?: readonly number[];
  readonly without?: ReferenceValue;
}

/** Everything the sets say for one person. */
export interface RowsBySet {
  /** Requirements, set by set and kind by kind; a set that has none for the person is left out. */
  readonly requirements: readonly ChosenRows<RequirementKind>[];
  /** The upper level of every set that has any, by its id; without rows where it has none for the person. */
  readonly upperLevels: ReadonlyMap<string, ChosenRows<'UL'>>;
}

const recent = new RecentCache<RowsBySet>(2048);

/** The rows that describe a person of this age, sex and life stage, in `unit`. */
export function rowsBySet(table: ReferenceValuesFile, person: Person, unit: string): RowsBySet {
  const { ageMonths, sex, pregnant, lactating } = person;
  const key = `${unit} ${ageMonths} ${sex} ${pregnant === true} ${lactating === true}`;
  return recent.get(table, key, () => ({
    requirements: table.sets.flatMap((set) =>
      requirementKinds.flatMap((kind) => {
        const rows = rowsForPerson(table.values, set.id, kind, person);
        return rows.length === 0 ? [] : [describe(set.id, kind, rows, set, unit)];
      }),
    ),
    upperLevels: new Map(
      table.values.flatMap((row) => {
        if (row.kind !== 'UL') return [];
        const rows = rowsForPerson(table.values, row.set, 'UL', person);
        const set = table.sets.find((one) => one.id === row.set);
        return [[row.set, describe(row.set, 'UL', rows, set, unit)] as const];
      }),
    ),
  }));
}

function describe<Kind extends ReferenceKind>(
  set: string,
  kind: Kind,
  rows: readonly ReferenceValue[],
  of: ReferenceSet | undefined,
  unit: string,
): ChosenRows<Kind> {
  const without = rows.find((row) => row.value === null);
  const written = rows.flatMap((row) => row.value ?? []);
  return {
    set,
    kind,
    ids: rows.map((row) => row.id),
    sources: [...new Set(rows.flatMap((row) => row.sources))],
    printed: rows.map((row) => row.printed).join('; '),
    verified: rows.every((row) => row.standing === 'seen') && of?.status === 'current',
    ...(without === undefined ? { numbers: written.map((one) => writtenNumber(one, unit)) } : { without }),
  };
}
