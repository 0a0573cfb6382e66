import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree, TreeFile } from './house-rule.ts';
import { treeFile } from './tree-file.ts';

const textEndings = /(\.(ts|js|json|yaml|yml|md|sh|txt|csv|py|toml|html|css)|\/[^./]+|^[^./]+)$/;

/** Samples of wrong code, and files that tools write. */
const notJudged = /(^|\/)fixtures\/|^package-lock\.json$/;

/** Reads the files of a checkout that git would keep: all but those that the root `.gitignore` names. */
export function readTree(root: string): Tree {
  const ignored = readIgnored(root);
  const files: TreeFile[] = [];
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (ignored(entry.name) || notJudged.test(entry.isDirectory() ? `${path}/` : path)) continue;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile() && textEndings.test(path))
        files.push(treeFile(path, readFileSync(join(root, path), 'utf8')));
    }
  };
  visit('');
  return { files: files.sort((one, other) => (one.path < other.path ? -1 : 1)) };
}

/** Names and `*.ending` lines are enough for our `.gitignore`; anything else stops the run, so that none is misread. */
function readIgnored(root: string): (name: string) => boolean {
  const lines = readFileSync(join(root, '.gitignore'), 'utf8').split('\n');
  const patterns = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  const names = new Set(['.git']);
  const endings: string[] = [];
  for (const pattern of patterns) {
    if (/^\*\.\w+$/.test(pattern)) endings.push(pattern.slice(1));
    else if (/^[\w.-]+\/?$/.test(pattern)) names.add(pattern.replace(/\/$/, ''));
    else throw new Error(`tools/house-rules cannot read the line "${pattern}" of .gitignore`);
  }
  return (name) => names.has(name) || endings.some((ending) => name.endsWith(ending));
}
