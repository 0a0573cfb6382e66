import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.ts';
import { type CommandPlace, runCommand } from './run-command.ts';

/** The package, packed from this checkout and installed in an empty folder. */
export interface InstalledPackage {
  /** The folder it was installed in. */
  readonly folder: string;
  /** Paths in the tarball, sorted. */
  readonly packed: readonly string[];
  readonly remove: () => void;
}

/**
 * Packs and installs without network: what `dependencies` names is packed from this checkout's own `node_modules`. A
 * dependency that is used and not named there is missing after the installation.
 */
export async function installPackage(): Promise<InstalledPackage> {
  const base = mkdtempSync(join(tmpdir(), 'elementair-package-'));
  const tarballs = join(base, 'tarballs');
  const folder = join(base, 'empty');
  for (const path of [tarballs, folder]) mkdirSync(path);
  const packed = await pack(copyTree(join(base, 'tree')), tarballs);
  const files = [packed.file];
  for (const name of dependencyNames()) files.push((await pack(join(root, 'node_modules', name), tarballs)).file);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const install = ['install', '--offline', '--no-audit', '--no-fund', ...files.map((file) => join(tarballs, file))];
  await succeed('npm', install, { cwd: folder });
  return { folder, packed: packed.paths, remove: () => rmSync(base, { recursive: true, force: true }) };
}

/** A copy of the checkout with its build and without dependencies, so that packing cannot touch the checkout. */
function copyTree(folder: string): string {
  const left = new Set(['node_modules', '.git', '.setup', 'coverage'].map((name) => join(root, name)));
  cpSync(root, folder, { recursive: true, filter: (source) => !left.has(source) });
  if (!existsSync(join(folder, 'dist/.built'))) throw new Error('dist is missing; run npm run build');
  return folder;
}

async function pack(folder: string, destination: string): Promise<{ file: string; paths: readonly string[] }> {
  // The scripts would set the copy up; what they build was copied.
  const words = ['pack', '--ignore-scripts', '--json', '--pack-destination', destination, folder];
  const answer: unknown = JSON.parse(await succeed('npm', words, { cwd: destination }));
  // npm answers with a list, newer ones with a record by package name.
  const [packed] = Object.values(Object(answer)) as { filename: string; files: { path: string }[] }[];
  if (packed === undefined) throw new Error(`npm pack said nothing about ${folder}`);
  return { file: packed.filename, paths: packed.files.map(({ path }) => path).sort() };
}

function dependencyNames(): readonly string[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object };
  return Object.keys(dependencies);
}

async function succeed(program: string, words: readonly string[], place: CommandPlace): Promise<string> {
  const run = await runCommand(program, words, place);
  if (run.code !== 0) throw new Error(`${program} ${words.join(' ')} failed (${run.code}):\n${run.err}`);
  return run.out;
}
