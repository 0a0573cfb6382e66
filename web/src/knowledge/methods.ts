import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';

/** Folder of the normative pages of each calculation. */
const folder = join(process.cwd(), '../docs/methods');

/** One method page; they are written in English. */
export interface Method {
  readonly id: string;
  readonly title: string;
  readonly markup: string;
}

/** Every method page, by title. */
export function methods(language: string): readonly Method[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const [heading = '', ...lines] = readFileSync(join(folder, name), 'utf8').trim().split('\n');
      const text = lines
        .join('\n')
        .replaceAll(/\]\(([a-z-]+)\.md(#[^)]*)?\)/g, `](/${language}/methods/$1/$2)`)
        .replaceAll(/\[([^\]]+)\]\(\.\.?\/[^)]+\)/g, '$1');
      return {
        id: name.replace(/\.md$/, ''),
        title: heading.replace(/^# /, ''),
        markup: new Marked().parse(text, { async: false }),
      };
    })
    .sort((one, other) => one.title.localeCompare(other.title, 'en'));
}
