import { readCsv } from '../csv.ts';
import type { Combination } from '../schemas/drug.ts';
import { expectColumns } from './expect-columns.ts';
import { readStanding } from './read-standing.ts';
import { splitList } from './split-list.ts';

/** The header of `content/drugs/combinations.csv`, in order. */
const combinationColumns = ['id', 'name_en', 'name_nl', 'atc', 'atc_standing', 'brands', 'members', 'open'] as const;

function toCombination(cells: readonly string[]): Combination {
  const [id = '', en = '', nl = '', atc = '', standing = '', brands = '', members = '', open = ''] = cells;
  return {
    id,
    name: { en, nl },
    atc: splitList(atc),
    atcStanding: readStanding(standing),
    brands: splitList(brands),
    members: splitList(members),
    open: open === 'yes',
  };
}

/**
 * Reads `content/drugs/combinations.csv`, in file order.
 * @throws SyntaxError when the text is not CSV or has other columns.
 */
export function readCombinations(csvText: string): readonly Combination[] {
  const { header, rows } = readCsv(csvText);
  expectColumns(header, combinationColumns);
  return rows.map(toCombination);
}
