import { monographSections } from '../schemas/claim.ts';
import type { CheckInput } from './content-check.ts';

/** One section of a monograph in both languages; `path` is the Dutch file. */
export interface TwinProse {
  readonly folder: string;
  readonly section: string;
  readonly path: string;
  readonly en: string;
  readonly nl: string;
}

const sectionFile = /^(nutrients\/[^/]+)\/monograph\/nl\/(\d\d-([a-z-]+)\.md)$/;

/** Sections that exist in both languages. */
export function twinProse(input: CheckInput): readonly TwinProse[] {
  return [...input.files].flatMap(([path, nl]) => {
    const [, folder = '', file = '', section = ''] = sectionFile.exec(path) ?? [];
    const en = input.files.get(`${folder}/monograph/en/${file}`);
    return en === undefined || !isSection(section) ? [] : [{ folder, section, path, en, nl }];
  });
}

function isSection(name: string): boolean {
  return monographSections.some((section) => section === name);
}

/** What stands under one heading; `slug` is made from the heading, with a number where it occurs again. */
export interface ProsePart {
  readonly slug: string;
  readonly level: number;
  readonly text: string;
}

/** A text cut at its headings. The heading belongs to its part. */
export function partsOf(markdown: string): readonly ProsePart[] {
  const parts: { slug: string; level: number; lines: string[] }[] = [];
  const seen = new Map<string, number>();
  for (const line of markdown.split(/\r?\n/)) {
    const [, marks = '', title = ''] = /^(#{1,6}) +(.*)$/.exec(line) ?? [];
    if (marks !== '' || parts.length === 0) {
      const slug = slugOf(title);
      const times = (seen.get(slug) ?? 0) + 1;
      seen.set(slug, times);
      parts.push({ slug: times === 1 ? slug : `${slug}-${times}`, level: marks.length, lines: [line] });
    } else {
      parts.at(-1)?.lines.push(line);
    }
  }
  return parts.map(({ slug, level, lines }) => ({ slug, level, text: lines.join('\n') }));
}

function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The words of a text without claim markers, citations and marks. */
export function plainProse(markdown: string): string {
  return markdown.replaceAll(/\{C\d{3}(?: C\d{3})*\}/g, '').replaceAll(/\[[@!][^\]]*\]/g, '');
}

/** True for prose of a monograph; other Markdown is for editors and holds no facts. */
export function isMonograph(path: string): boolean {
  return /^nutrients\/[^/]+\/monograph\/(?:en|nl)\/[^/]+\.md$/.test(path);
}
