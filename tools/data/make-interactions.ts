/**
 * Makes the interactions, negatives and depletion list of one nutrient from the evidence tables and the texts in
 * `tools/data/interactions/`. It was run once; since then the files under `content/` are the truth, so it refuses to
 * overwrite them unless `--force` is given. Run: `node tools/data/make-interactions.ts <evidence-dir> <nutrient-dir>`.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { convertInteraction, type SourceYears } from './interactions/convert-interaction.ts';
import {
  convertDepletion,
  convertRuledOut,
  type DepletionText,
  type RuledOutText,
} from './interactions/convert-lists.ts';
import {
  type ItemText,
  type RawDepletion,
  type RawItem,
  type RawNegative,
  readTable,
  type Text,
  type WordTables,
} from './interactions/raw-rows.ts';

const textsFolder = join(import.meta.dirname, 'interactions');

interface Publication {
  readonly id: string;
  readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[] };
}

function writeYaml(path: string, value: unknown): void {
  writeFileSync(path, stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }));
}

function textOf<T>(texts: Readonly<Record<string, T>>, id: string): T {
  const found = texts[id];
  if (found === undefined) throw new Error(`${id}: no texts`);
  return found;
}

/** Years of publication, and the check that every cited source exists. */
function sourceYears(bibliography: readonly Publication[]): SourceYears {
  const years = bibliography.map(({ id, issued }) => [id, Number(issued?.['date-parts']?.[0]?.[0])] as const);
  return new Map(years.filter(([, year]) => Number.isInteger(year)));
}

function requireSources(value: unknown, known: ReadonlySet<string>, place: string): void {
  if (Array.isArray(value)) for (const part of value) requireSources(part, known, place);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      const cited = key === 'source' ? [part] : key === 'sources' && Array.isArray(part) ? part : [];
      for (const id of cited)
        if (id !== null && !known.has(String(id))) throw new Error(`${place}: no source ${String(id)}`);
      requireSources(part, known, place);
    }
  }
}

function main(evidence: string, nutrient: string, force: boolean): void {
  const folder = join(nutrient, 'interactions');
  if (!force && existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${folder} has files; they are the truth now. Use --force to replace them.`);
  }
  const words = readTable<WordTables>(join(textsFolder, 'words.yaml'));
  const texts = Object.assign(
    {},
    ...['binding', 'stomach', 'other'].map((part) =>
      readTable<Record<string, ItemText>>(join(textsFolder, `texts-${part}.yaml`)),
    ),
  ) as Record<string, ItemText>; // Object.assign over a spread loses the type of its parts.
  const table = readTable<{ items: RawItem[]; negatives: RawNegative[] }>(join(evidence, 'interactions.json'));
  const bibliography = readTable<Publication[]>(join(evidence, 'bibliography.csl.json'));
  const known = new Set(bibliography.map((publication) => publication.id));
  const years = sourceYears(bibliography);
  const interactions = table.items.map((item) => convertInteraction(item, textOf(texts, item.id), words, years));
  const negativeTexts = readTable<{ shared: Record<string, Text>; rows: Record<string, RuledOutText> }>(
    join(textsFolder, 'texts-ruled-out.yaml'),
  );
  const ruledOut = table.negatives.map((raw) =>
    convertRuledOut(raw, textOf(negativeTexts.rows, raw.id), negativeTexts.shared),
  );
  const depletionTexts = readTable<Record<string, DepletionText>>(join(textsFolder, 'texts-depletion.yaml'));
  const depletion = readTable<RawDepletion[]>(join(evidence, 'depletion.json')).map((raw) =>
    convertDepletion(raw, textOf(depletionTexts, raw.id)),
  );
  for (const row of [...interactions, ...ruledOut, ...depletion]) requireSources(row, known, row.id);
  mkdirSync(folder, { recursive: true });
  for (const row of interactions) writeYaml(join(folder, `${row.id}.yaml`), row);
  writeYaml(join(nutrient, 'ruled-out.yaml'), ruledOut);
  writeYaml(join(nutrient, 'depletion.yaml'), depletion);
  console.log(`${interactions.length} interactions, ${ruledOut.length} ruled out, ${depletion.length} depletion rows`);
}

const [evidence, nutrient, flag] = process.argv.slice(2);
if (evidence === undefined || nutrient === undefined) {
  console.error('usage: node tools/data/make-interactions.ts <evidence-dir> <nutrient-dir> [--force]');
  process.exitCode = 2;
} else main(evidence, nutrient, flag === '--force');
