/**
 * Makes `content/drugs/drugs.csv` from the raw vocabulary, the evidence tables and the editor's two tables in
 * `content/drugs/editorial/`. Fails, and writes nothing, when a rule names a substance that would not be found, or
 * when two substances would share a name. Run: `node tools/data/make-drugs.ts <raw-dir> <evidence-dir>`.
 * Where each column comes from: docs/methods/drugs.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsvRecords } from '../../src/corpus/csv.ts';

type Column =
  | 'aliases'
  | 'atc'
  | 'atc_bdpm'
  | 'brands'
  | 'brands_fr'
  | 'id'
  | 'key'
  | 'name_en'
  | 'name_fr'
  | 'name_nl'
  | 'reason'
  | 'rxcui'
  | 'rxcui_memory'
  | 'word';
/** A row of any of the tables; a table has only some of the columns. */
type Row = Readonly<Partial<Record<Column, string>>>;
interface Member {
  readonly atc: string;
  readonly inn_en: string;
  readonly inn_nl: string | null;
  readonly brands: readonly string[];
}
interface Entry {
  readonly id: string;
  readonly editor: Row;
  readonly french: string;
  readonly raw: readonly Row[];
  readonly atc: Set<string>;
  readonly brands: string[];
  readonly aliases: string[];
}

const frenchBrandsKept = 3;
const longestFrenchBrand = 25;
const longestAlias = 30;
const columns = 'id,name_en,name_nl,name_fr,atc,atc_memory,rxcui,rxcui_memory,brands,aliases,nl_standing';
/** Salts that the product's compound table lists under another name than the medicine. */
const saltNames: Readonly<Record<string, string>> = { citrate_tri: 'magnesium-citrate' };

function readRows(path: string): Row[] {
  return readCsvRecords(readFileSync(path, 'utf8'));
}

function readJson<T>(path: string): T {
  // The evidence tables are read by an editor's tool; their shape is described beside them.
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** Lower case without marks, so that `Fénytoïne` and `fenytoine` are one name. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function list(cell: string | undefined): string[] {
  return cell ? cell.split('|') : [];
}

/** The names in one cell of the evidence: `cefuroxim (oraal: …)` is `cefuroxim`, `a / b` is two names. */
function evidenceNames(cell: string): string[] {
  return cell
    .replace(/\s*\([^)]*\)/g, '')
    .split(' / ')
    .map((name) => name.trim());
}

function rawById(rawPath: string, editorialDir: string): Map<string, Row[]> {
  const idByKey = new Map(readRows(join(editorialDir, 'vocabulary.csv')).map((row) => [row.key, row]));
  const byId = new Map<string, Row[]>();
  for (const row of readRows(rawPath)) {
    const decision = idByKey.get(row.key);
    if (!decision || !(decision.id || decision.reason)) throw new Error(`no decision on ${row.key}`);
    if (decision.id) byId.set(decision.id, [...(byId.get(decision.id) ?? []), row]);
  }
  return byId;
}

/** The French name: the editor's (`-` is none), else that of the row that names the plain substance. */
function frenchName(editor: Row, raw: readonly Row[]): string {
  if (editor.name_fr) return editor.name_fr === '-' ? '' : editor.name_fr;
  const rank = (row: Row): number => (row.name_en ? 0 : 1000) + (row.key ?? '').length;
  return [...raw].sort((a, b) => rank(a) - rank(b))[0]?.name_fr ?? '';
}

function makeEntries(raw: ReadonlyMap<string, Row[]>, editors: readonly Row[]): Entry[] {
  const known = new Set(editors.map((row) => row.id));
  for (const id of raw.keys()) if (!known.has(id)) throw new Error(`no names for ${id}`);
  return editors.map((editor) => {
    const id = editor.id ?? '';
    const rows = raw.get(id) ?? [];
    const dropsCodes = list(editor.atc).includes('-');
    const codes = dropsCodes ? [] : rows.flatMap((row) => list(row.atc_bdpm)).filter((code) => code.length === 7);
    return {
      id,
      editor,
      french: frenchName(editor, rows),
      raw: rows,
      atc: new Set(codes),
      brands: list(editor.brands),
      aliases: list(editor.aliases),
    };
  });
}

/** Names by which an entry is found, folded; its brands apart. */
function namesOf(entry: Entry): string[] {
  const names = [entry.editor.name_en, entry.editor.name_nl, entry.french, ...entry.aliases];
  return [...new Set(names.map((name) => fold(name ?? '')).filter((name) => name !== ''))];
}

function indexNames(entries: readonly Entry[]): Map<string, Entry> {
  const owner = new Map<string, Entry>();
  const clashes: string[] = [];
  for (const entry of entries) {
    for (const name of new Set([...namesOf(entry), ...entry.brands.map(fold)])) {
      const other = owner.get(name);
      if (other && other !== entry) clashes.push(`${name}: ${other.id}, ${entry.id}`);
      owner.set(name, entry);
    }
  }
  if (clashes.length > 0) throw new Error(`names that two substances share:\n${clashes.join('\n')}`);
  return owner;
}

/** Adds the codes and names of every substance a rule names; combinations are checked against their own table. */
function addEvidence(entries: readonly Entry[], combinations: readonly Row[], members: readonly Member[]): void {
  const owner = indexNames(entries);
  const combinationByName = new Map(combinations.map((row) => [fold(row.name_en ?? ''), row]));
  const missing: string[] = [];
  for (const member of members) {
    const entry = evidenceNames(member.inn_en)
      .map((name) => owner.get(fold(name)))
      .find((found) => found !== undefined);
    if (entry) {
      entry.atc.add(member.atc);
      const dutch = member.inn_nl ? evidenceNames(member.inn_nl) : [];
      missing.push(...dutch.filter((name) => owner.get(fold(name)) !== entry).map((name) => `${entry.id}: ${name}`));
      for (const brand of member.brands) if (!owner.has(fold(brand))) entry.brands.push(brand);
      continue;
    }
    const combination = combinationByName.get(fold(member.inn_en));
    if (!combination || !list(combination.atc).includes(member.atc)) missing.push(`${member.atc} ${member.inn_en}`);
  }
  if (missing.length > 0) throw new Error(`named by a rule and not found:\n${missing.join('\n')}`);
}

function addSaltCodes(entries: readonly Entry[], evidenceDir: string): void {
  type Salt = { readonly id: string; readonly atc_codes: readonly { readonly atc: string }[] };
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const salt of readJson<Salt[]>(join(evidenceDir, 'salts.json'))) {
    const entry = byId.get(saltNames[salt.id] ?? `magnesium-${salt.id}`);
    for (const { atc } of salt.atc_codes) entry?.atc.add(atc);
  }
}

/** The vocabulary's other English name, such as the United States one, when it is short and free. */
function addVocabularyAliases(entries: readonly Entry[]): void {
  const owner = indexNames(entries);
  for (const entry of entries) {
    for (const row of entry.raw) {
      const name = row.name_en ?? '';
      if (name === '' || name.length > longestAlias || name.includes(',') || owner.has(fold(name))) continue;
      entry.aliases.push(name);
      owner.set(fold(name), entry);
    }
  }
}

/** Short French brands that belong to one substance only and are not made of words that name a substance. */
function addFrenchBrands(entries: readonly Entry[], combinations: readonly Row[], ignored: readonly string[]): void {
  const owner = indexNames(entries);
  const taken = new Set([...ignored, ...combinations.flatMap((row) => list(row.brands))].map(fold));
  const words = new Set(
    [...owner.entries()].flatMap(([name, entry]) => (namesOf(entry).includes(name) ? name.split(' ') : [])),
  );
  const brandsOf = (entry: Entry): string[] => [...new Set(entry.raw.flatMap((row) => list(row.brands_fr)))];
  const holders = new Map<string, number>();
  for (const entry of entries) {
    for (const brand of new Set(brandsOf(entry).map(fold))) holders.set(brand, (holders.get(brand) ?? 0) + 1);
  }
  for (const entry of entries) {
    const fits = brandsOf(entry).filter((brand) => {
      const name = fold(brand);
      const free = !taken.has(name) && !words.has(name) && !owner.has(name) && holders.get(name) === 1;
      return free && name.length > 2 && brand.length <= longestFrenchBrand;
    });
    entry.brands.push(...fits.slice(0, frenchBrandsKept));
  }
}

function cell(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

function toLine(entry: Entry): string {
  const { editor } = entry;
  const dutch = editor.name_nl ?? '';
  const fromMemory = list(editor.atc).filter((code) => code !== '-' && !entry.atc.has(code));
  const rxcui = [...new Set([...entry.raw.flatMap((row) => list(row.rxcui)), ...list(editor.rxcui)])];
  const many = [
    [...entry.atc].sort(),
    fromMemory,
    rxcui,
    list(editor.rxcui_memory),
    [...new Set(entry.brands)],
    [...new Set(entry.aliases)],
  ];
  const cells = [entry.id, editor.name_en ?? '', dutch, entry.french, ...many.map((values) => values.join('|'))];
  return [...cells, dutch ? 'memory' : ''].map(cell).join(',');
}

function readMembers(evidenceDir: string): Member[] {
  type Holder = { readonly members?: readonly Member[] };
  type Interactions = { readonly items: readonly Holder[]; readonly negatives: readonly Holder[] };
  const interactions = readJson<Interactions>(join(evidenceDir, 'interactions.json'));
  const depletion = readJson<Holder[]>(join(evidenceDir, 'depletion.json'));
  return [...interactions.items, ...interactions.negatives, ...depletion].flatMap((holder) => holder.members ?? []);
}

function main(rawDir: string, evidenceDir: string): void {
  const drugsDir = join(import.meta.dirname, '../../content/drugs');
  const editorialDir = join(drugsDir, 'editorial');
  const raw = rawById(join(rawDir, 'drugs/drug_vocabulary_open_licence.csv'), editorialDir);
  const combinations = readRows(join(drugsDir, 'combinations.csv'));
  const entries = makeEntries(raw, readRows(join(editorialDir, 'substances.csv')));
  const ignored = readRows(join(editorialDir, 'not-brands.csv')).map((row) => row.word ?? '');
  addEvidence(entries, combinations, readMembers(evidenceDir));
  addSaltCodes(entries, evidenceDir);
  addVocabularyAliases(entries);
  addFrenchBrands(entries, combinations, ignored);
  indexNames(entries);
  writeFileSync(join(drugsDir, 'drugs.csv'), `${[columns, ...entries.map(toLine)].join('\n')}\n`);
  console.log(`${entries.length} substances, ${combinations.length} combinations`);
}

const [rawDir, evidenceDir] = process.argv.slice(2);
if (!rawDir || !evidenceDir) {
  console.error('Usage: node tools/data/make-drugs.ts <raw-dir> <evidence-dir>');
  process.exitCode = 2;
} else {
  main(rawDir, evidenceDir);
}
