import { readCsv } from '../csv.ts';
import type { Drug } from '../schemas/drug.ts';
import { expectColumns } from './expect-columns.ts';
import { readStanding } from './read-standing.ts';
import { splitList } from './split-list.ts';

/** The header of `content/drugs/drugs.csv`, in order. */
const drugColumns = [
  'id',
  'name_en',
  'name_nl',
  'name_fr',
  'atc',
  'atc_memory',
  'rxcui',
  'rxcui_memory',
  'brands',
  'aliases',
  'nl_standing',
] as const;

function toDrug(cells: readonly string[]): Drug {
  const [
    id = '',
    en = '',
    nl = '',
    fr = '',
    atc = '',
    atcMemory = '',
    rxcui = '',
    rxcuiMemory = '',
    brands = '',
    aliases = '',
    standing = '',
  ] = cells;
  return {
    id,
    name: { en, nl: nl || null, fr: fr || null },
    atc: splitList(atc),
    atcFromMemory: splitList(atcMemory),
    rxcui: splitList(rxcui),
    rxcuiFromMemory: splitList(rxcuiMemory),
    brands: splitList(brands),
    aliases: splitList(aliases),
    nlStanding: readStanding(standing),
  };
}

/**
 * Reads `content/drugs/drugs.csv`, in file order. The shape of each row is proved by the tests against `drugSchema`,
 * not at every start.
 * @throws SyntaxError when the text is not CSV or has other columns: a broken table must not be half read.
 */
export function readDrugs(csvText: string): readonly Drug[] {
  const { header, rows } = readCsv(csvText);
  expectColumns(header, drugColumns);
  return rows.map(toDrug);
}
