import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { combinationSchema, drugGroupsSchema, drugSchema } from '../schemas/drug.ts';
import { isCombinationInGroup, isInGroup, readCombinations, readDrugs } from './index.ts';

const content = new URL('../../../content/drugs/', import.meta.url);
const drugs = readDrugs(readFileSync(new URL('drugs.csv', content), 'utf8'));
const combinations = readCombinations(readFileSync(new URL('combinations.csv', content), 'utf8'));
const { groups } = drugGroupsSchema.parse(parse(readFileSync(new URL('groups.yaml', content), 'utf8')));
const byId = new Map(drugs.map((drug) => [drug.id, drug]));

interface Members {
  readonly members: readonly { readonly atc: string; readonly en: string; readonly nl?: string }[];
}

function readMembers(): Members['members'] {
  const file = new URL('../../../tests/fixtures/drugs/rule-members.json', import.meta.url);
  // The fixture is ours; its shape is the interface above.
  return (JSON.parse(readFileSync(file, 'utf8')) as Members).members;
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** `cefuroxim (oraal: …)` is searched as `cefuroxim`, `a / b` as two names. */
function searched(name: string): string[] {
  return name
    .replace(/\s*\([^)]*\)/g, '')
    .split(' / ')
    .map(fold);
}

function namesOf(id: string): string[] {
  const drug = byId.get(id);
  if (!drug) return [];
  return [drug.name.en, drug.name.nl ?? '', drug.name.fr ?? '', ...drug.aliases, ...drug.brands]
    .filter(Boolean)
    .map(fold);
}

const drugIdByName = new Map(drugs.flatMap((drug) => namesOf(drug.id).map((name) => [name, drug.id] as const)));

function group(id: string) {
  const found = groups.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no group ${id}`);
  return found;
}

function drug(id: string) {
  const found = byId.get(id);
  if (!found) throw new Error(`no substance ${id}`);
  return found;
}

describe('the table of medicines', () => {
  it('fits its schema row by row', () => {
    for (const row of drugs) expect(drugSchema.safeParse(row).error, row.id).toBeUndefined();
    for (const row of combinations) expect(combinationSchema.safeParse(row).error, row.id).toBeUndefined();
    expect(drugs.length).toBeGreaterThan(1600);
  });

  it('gives every substance, combination and group an id of its own', () => {
    const ids = [...drugs, ...combinations].map((row) => row.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(new Set(groups.map((one) => one.id)).size).toBe(groups.length);
  });

  it('never lets two substances share a name, alias or brand', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const { id } of drugs) {
      for (const name of new Set(namesOf(id))) {
        if (owner.has(name)) shared.push(`${name}: ${owner.get(name)}, ${id}`);
        owner.set(name, id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('never lets a combination share a brand with a substance or another combination', () => {
    const owner = new Set(drugs.flatMap((row) => namesOf(row.id)));
    const shared: string[] = [];
    for (const { brands } of combinations) {
      for (const brand of brands.map(fold)) {
        if (owner.has(brand)) shared.push(brand);
        owner.add(brand);
      }
    }
    expect(shared).toEqual([]);
  });

  it('names only known substances as parts of a combination', () => {
    expect(combinations.flatMap((row) => row.members).filter((id) => !byId.has(id))).toEqual([]);
    expect(groups.flatMap((one) => one.substances).filter((id) => !byId.has(id))).toEqual([]);
  });

  it('knows all parts of a combination or says that it does not', () => {
    expect(combinations.filter((row) => row.members.length < 2 && !row.open).map((row) => row.id)).toEqual([]);
  });

  it('does not call a Dutch name seen, because none was compared with a register', () => {
    expect(drugs.filter((row) => (row.name.nl === null) !== (row.nlStanding === null)).map((row) => row.id)).toEqual(
      [],
    );
    expect(drugs.filter((row) => row.nlStanding === 'seen')).toEqual([]);
  });

  it('keeps French brands and other names short', () => {
    expect(drugs.flatMap((row) => row.brands).filter((brand) => brand.length > 25)).toEqual([]);
    expect(drugs.flatMap((row) => row.aliases).filter((alias) => alias.length > 40)).toEqual([]);
  });

  it('refuses a table with another header', () => {
    expect(() => readDrugs('id,name\nx,y\n')).toThrow(SyntaxError);
    expect(() => readCombinations('id,name\nx,y\n')).toThrow(SyntaxError);
  });
});

describe('what the rules name', () => {
  const members = readMembers();

  it('is a list of more than two hundred members', () => {
    expect(members.length).toBeGreaterThan(200);
  });

  it.each(members)('$atc $en is found under its English and Dutch name and its code', ({ atc, en, nl }) => {
    const combination = combinations.find((row) => fold(row.name.en) === fold(en));
    if (combination) {
      expect(combination.atc).toContain(atc);
      expect(fold(combination.name.nl)).toBe(fold(nl ?? ''));
      return;
    }
    const id = searched(en)
      .map((name) => drugIdByName.get(name))
      .find(Boolean);
    const found = byId.get(id ?? '');
    expect(found?.atc).toContain(atc);
    for (const name of nl ? searched(nl) : []) expect(drugIdByName.get(name), name).toBe(id);
  });
});

describe('groups of medicines', () => {
  it.each([
    ['furosemide', 'loop-diuretic'],
    ['hydrochlorothiazide', 'thiazide'],
    ['spironolactone', 'potassium-sparing-diuretic'],
    ['xipamide', 'diuretic'],
    ['omeprazole', 'proton-pump-inhibitor'],
    ['lisinopril', 'raas-blocker'],
    ['aliskiren', 'raas-blocker'],
    ['ibuprofen', 'nsaid'],
    ['etoricoxib', 'nsaid'],
    ['lithium', 'lithium'],
    ['magnesium-hydroxide', 'magnesium-laxative'],
    ['magaldrate', 'magnesium-antacid'],
    ['bictegravir', 'integrase-inhibitor'],
    ['ciprofloxacin', 'quinolone'],
  ])('%s belongs to %s', (id, groupId) => {
    expect(isInGroup(drug(id), group(groupId))).toBe(true);
  });

  it.each([
    ['famotidine', 'proton-pump-inhibitor'],
    ['esomeprazole', 'magnesium-antacid'],
    ['esomeprazole', 'magnesium-supplement-medicine'],
    ['glucosamine', 'nsaid'],
    ['paracetamol', 'nsaid'],
    ['tolvaptan', 'diuretic'],
    ['calcium-carbonate', 'magnesium-antacid'],
    ['bisacodyl', 'magnesium-laxative'],
  ])('%s does not belong to %s', (id, groupId) => {
    expect(isInGroup(drug(id), group(groupId))).toBe(false);
  });

  it.each([
    ['losartan-and-hydrochlorothiazide', 'thiazide'],
    ['losartan-and-hydrochlorothiazide', 'raas-blocker'],
    ['hydrochlorothiazide-and-amiloride', 'potassium-sparing-diuretic'],
    ['lamivudine-abacavir-and-dolutegravir', 'integrase-inhibitor'],
    ['captopril-and-diuretics', 'diuretic'],
    ['sodium-picosulfate-magnesium-oxide-and-citric-acid', 'magnesium-laxative'],
  ])('the combination %s belongs to %s', (id, groupId) => {
    const found = combinations.find((row) => row.id === id);
    expect(found && isCombinationInGroup(found, group(groupId), byId)).toBe(true);
  });

  it('a combination of two antihypertensives is not a stomach acid medicine', () => {
    const found = combinations.find((row) => row.id === 'valsartan-and-amlodipine');
    expect(found && isCombinationInGroup(found, group('proton-pump-inhibitor'), byId)).toBe(false);
  });

  it('each has at least one member among the substances or combinations', () => {
    const empty = groups.filter(
      (one) =>
        !drugs.some((row) => isInGroup(row, one)) && !combinations.some((row) => isCombinationInGroup(row, one, byId)),
    );
    expect(empty.map((one) => one.id)).toEqual([]);
  });
});
