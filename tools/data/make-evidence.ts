/**
 * Adds the raw bibliography (CSL-JSON) to `content/sources/bibliography.yaml`: entries whose id is not there yet are
 * trimmed, given a plain note and appended; entries already there are left alone, because the YAML is the truth.
 * Run: `node tools/data/make-evidence.ts <raw-folder>`; the folder holds `bibliography.csl.json`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { bibliographySchema, type Source, sourceSchema } from '../../src/corpus/schemas/source.ts';

const target = 'content/sources/bibliography.yaml';

const rawSchema = z.array(z.looseObject({ id: z.string(), note: z.string(), note_v2: z.string().optional() }));
type Raw = z.infer<typeof rawSchema>[number];

const kept = ['id', 'type', 'title', 'author', 'container-title', 'issued', 'DOI', 'PMID', 'URL', 'copy'] as const;

/** Addresses on bare IP numbers, staging machines or unrelated sites: a reader is never sent there. */
const strayHost =
  /\/\/(\d+\.){3}\d+|konishihair|escutismo|getjapan|znjke|xhbv|intelwar|mimsdev|azurewebsites|netlify|chigaco|wilddata|deno\.dev|staging|compoundlibraries|brum\.beds|cambridgecore|blogspot|roadarticles/;

/** An editor's remark inside a title ("(opening only)") belongs in the note. */
const titleRemark = / \(([^()]*(?:visible|opening only|excerpts?)[^()]*)\)/;

function plainNote(raw: Raw, title: string): string {
  const remark = titleRemark.exec(title)?.[1]?.replace(/ in excerpts?/, ' in what was read');
  const read = raw.note_v2 === undefined || raw.note_v2 === '' ? 'read as an excerpt' : raw.note_v2;
  const base = raw.note.includes('read in part') ? 'read in part' : read;
  const text = remark === undefined ? base : `${base}; ${remark}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Trims one raw entry to the product's schema. Throws when a field does not fit. */
function trim(raw: Raw): Source {
  const entry: Record<string, unknown> = {};
  for (const key of kept) if (raw[key] !== undefined) entry[key] = raw[key];
  const title = String(raw['title']);
  entry['title'] = title.replace(titleRemark, '');
  if (strayHost.test(String(raw['URL']))) entry['weakCopy'] = true;
  entry['note'] = plainNote(raw, title);
  return sourceSchema.parse(entry);
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: node tools/data/make-evidence.ts <raw-folder>');
  process.exit(2);
}
const raw = rawSchema.parse(JSON.parse(readFileSync(join(folder, 'bibliography.csl.json'), 'utf8')));
const present = existsSync(target) ? bibliographySchema.parse(parse(readFileSync(target, 'utf8'))).sources : [];
const known = new Set(present.map((source) => source.id));
const added = raw.filter((entry) => !known.has(entry.id)).map(trim);
const text = stringify({ sources: [...present, ...added] }, { lineWidth: 0 });
writeFileSync(target, text);
console.log(`${added.length} added, ${present.length} kept: ${target}`);
