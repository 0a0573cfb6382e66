import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { claimsFileSchema } from '../../src/corpus/schemas/claim.ts';

/** A place of the monograph that carries a claim. */
interface Mark {
  readonly claim: string;
  /** File name, the same in both languages: `06-deficiency.md`. */
  readonly file: string;
  readonly heading: string;
}

/** Every `{C001}` or `{C001 C002}` of one section, with the heading it stands under. A place is given once a claim. */
export function marksOf(file: string, markdown: string): readonly Mark[] {
  const marks: Mark[] = [];
  let heading = '';
  for (const line of markdown.split(/\r?\n/)) {
    heading = /^#{1,6} +(.*)$/.exec(line)?.[1] ?? heading;
    for (const [, list = ''] of line.matchAll(/\{(C\d{3}(?: C\d{3})*)\}/g)) {
      for (const claim of list.split(' ')) {
        const known = marks.some((mark) => mark.claim === claim && mark.heading === heading);
        if (!known) marks.push({ claim, file, heading });
      }
    }
  }
  return marks;
}

/** The page `docs/monograph-map.md` for one nutrient, from its content folder alone. */
export function makeMonographMap(nutrientFolder: string, nutrient: string): string {
  const claims = claimsFileSchema.parse(parse(readFileSync(join(nutrientFolder, 'claims.yaml'), 'utf8'))).claims;
  const marks = { en: readMarks(nutrientFolder, 'en'), nl: readMarks(nutrientFolder, 'nl') };
  const rows = claims.map((claim) => {
    const places = (['en', 'nl'] as const).map((language) =>
      marks[language].filter((mark) => mark.claim === claim.id).map((mark) => `${mark.file}: ${mark.heading}`),
    );
    const [en = [], nl = []] = places;
    const found = claim.status.replaceAll('_', ' ');
    return { line: claim.inputLine, section: claim.section, cells: [claim.id, found, en.join('; '), nl.join('; ')] };
  });
  rows.sort((a, b) => a.line - b.line || (a.cells[0] ?? '').localeCompare(b.cells[0] ?? ''));
  const missing = rows.filter((row) => row.cells[2] === '' || row.cells[3] === '').length;
  return [
    ...opening(nutrient, rows.length, missing),
    ...table([
      ['line', 'section', 'claim', 'found', 'English', 'Dutch'],
      ...rows.map((row) => [String(row.line), row.section, ...row.cells]),
    ]),
    '',
  ].join('\n');
}

function opening(nutrient: string, total: number, missing: number): readonly string[] {
  return [
    '# Where each claim stands in the monograph',
    '',
    `The ${nutrient} monograph began with a professional summary. Each statement of it is a claim in`,
    `\`content/nutrients/${nutrient}/claims.yaml\`. This table says on which line and in which section of that summary it stood,`,
    'what was found when it was compared with other sources, and where the monograph says it. Files are under',
    `\`content/nutrients/${nutrient}/monograph/\`, in \`en/\` and \`nl/\`.`,
    '',
    `Claims: ${total}. Without a place in one of the languages: ${missing}.`,
    '',
    'Made by `node tools/docs/make-monograph-map.ts`; do not edit by hand.',
    '',
  ];
}

function readMarks(nutrientFolder: string, language: 'en' | 'nl'): readonly Mark[] {
  const folder = join(nutrientFolder, 'monograph', language);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .flatMap((file) => marksOf(file, readFileSync(join(folder, file), 'utf8')));
}

/** Rows as a Markdown table with columns of equal width, as the formatter writes them; the first row is the header. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  // A bar inside a cell would end it.
  const cells = rows.map((row) => row.map((text) => text.replaceAll('|', '\\|')));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [header = [], ...body] = cells;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}
