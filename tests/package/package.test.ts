import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../root.ts';
import type { Run } from '../run-cli.ts';
import { type InstalledPackage, installPackage } from './installed-package.ts';
import { findOlderNode } from './older-node.ts';
import { runCommand } from './run-command.ts';

const older = await findOlderNode();
let installed: InstalledPackage;

beforeAll(async () => {
  installed = await installPackage();
  copyFileSync(join(root, 'examples/anna.yaml'), join(installed.folder, 'anna.yaml'));
}, 110_000);
afterAll(() => installed?.remove());

const run = (program: string, ...words: readonly string[]): Promise<Run> =>
  runCommand(program, words, { cwd: installed.folder });

/** Every file that was installed. */
function installedFiles(): readonly { path: string; size: number }[] {
  const folder = join(installed.folder, 'node_modules');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(folder.length + 1), size: statSync(path).size }));
}

describe('the tarball', () => {
  test('holds what runs, what is read with it and the licences, and neither sources, tests nor raw content', () => {
    const rooms = new Set(installed.packed.map((path) => path.replace(/^dist\/[^/]+\.(js|d\.ts)$/, 'dist/*')));
    const expected = [
      'LICENSE',
      'NOTICE',
      'README.md',
      'bin/elementair.js',
      'content/LICENSE',
      'dist/*',
      'package.json',
    ];
    const inDist = /^dist\/(\.built|cli\/[\w-]+\.js|corpus\/[a-z]+\.json|schemas\/[\w-]+\.json)$/;
    expect([...rooms].filter((path) => !inDist.test(path)).sort()).toEqual(expected);
    for (const path of ['index.js', 'index.d.ts', 'node.js', 'node.d.ts', 'cli/main.js', 'corpus/foods.json']) {
      expect(installed.packed).toContain(`dist/${path}`);
    }
  });
});

describe('what is installed', () => {
  test('is at most 15 MB, with everything it needs', () => {
    const bytes = installedFiles().reduce((sum, { size }) => sum + size, 0);
    expect(bytes).toBeGreaterThan(3_000_000);
    expect(bytes).toBeLessThanOrEqual(15_000_000);
  });

  test('has no native code and runs no script when it is installed', () => {
    expect(installedFiles().filter(({ path }) => /\.(node|so|dll|dylib)$|binding\.gyp$/.test(path))).toEqual([]);
    const hooks = ['preinstall', 'install', 'postinstall'];
    for (const { path } of installedFiles().filter((file) => /^(@[^/]+\/)?[^/]+\/package\.json$/.test(file.path))) {
      const text = readFileSync(join(installed.folder, 'node_modules', path), 'utf8');
      const { scripts } = JSON.parse(text) as { scripts?: object };
      expect(
        Object.keys(scripts ?? {}).filter((name) => hooks.includes(name)),
        path,
      ).toEqual([]);
    }
  });

  test.each([
    ['index.js', ['zod']],
    ['yaml.js', ['yaml', 'zod']],
    ['report.js', ['zod']],
    ['contract.js', ['zod']],
    ['simulate.js', ['yaml', 'zod']],
  ])('asks Node for nothing in %s, so that a page can use it', (entry, allowed) => {
    const folder = join(installed.folder, 'node_modules/elementair/dist');
    const reached = new Set([entry]);
    for (const name of reached) {
      const code = readFileSync(join(folder, name), 'utf8');
      expect(code).not.toMatch(/\b(process|Buffer)\.|\brequire\(/);
      for (const [, specifier = ''] of code.matchAll(/^(?:import|export)\b[^'";]*["']([^"']+)["']/gm)) {
        if (specifier.startsWith('./')) reached.add(specifier.slice(2));
        else expect(allowed).toContain(specifier);
      }
    }
  });
});

describe('the command', () => {
  test('assesses a profile and gives the report that the checkout gives', async () => {
    const { code, out, err } = await run('npx', '--no-install', 'elementair', 'assess', 'anna.yaml');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe((await run(process.execPath, join(root, 'dist/cli/main.js'), 'assess', 'anna.yaml')).out);
  });

  test('passes on that a profile is refused', async () => {
    writeFileSync(join(installed.folder, 'wrong.yaml'), 'schema: elementair/profile@1\nperson: { age: -3 y }\n');
    const { code, out } = await run('npx', '--no-install', 'elementair', 'assess', 'wrong.yaml');
    expect({ code, out }).toEqual({ code: 3, out: '' });
  });

  test('says that the content checks need a checkout, since the package has none', async () => {
    expect((await run('npx', '--no-install', 'elementair', 'content', 'check')).code).toBe(4);
  });

  const program = 'node_modules/elementair/bin/elementair.js';

  test.skipIf(older === undefined)(
    `on an older Node says which one it needs and ends with 4${older === undefined ? ' (left out: no Node under 22 on the search path)' : ` (here Node ${older.version})`}`,
    async () => {
      const { code, out, err } = await run(older?.program ?? '', program, 'assess', 'anna.yaml');
      expect({ code, out }).toEqual({ code: 4, out: '' });
      expect(err).toContain(`needs Node.js 22.19 or newer; this is ${older?.version}`);
      expect(err).toContain('https://nodejs.org');
    },
  );

  test.each([
    ['20.20.2', 4],
    ['22.18.9', 4],
    ['22.19.0', 0],
    ['23.0.0', 0],
    ['24.1.0', 0],
  ])('told that it runs on Node %s it ends with %i', async (version, code) => {
    const preload = `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;
    expect((await run(process.execPath, '--import', preload, program, '--version')).code).toBe(code);
  });
});

describe('the library', () => {
  test('has types that a strict program of somebody else compiles with, and gives the same answer as the command', async () => {
    const { folder } = installed;
    copyFileSync(join(import.meta.dirname, 'consumer/use-library.ts.txt'), join(folder, 'use-library.ts'));
    const compilerOptions = {
      target: 'es2023',
      module: 'nodenext',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use-library.ts'] }));
    const compiled = await run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '-p', '.');
    expect(compiled).toMatchObject({ code: 0, out: '' });
    const used = await run(process.execPath, 'use-library.js');
    expect(used).toMatchObject({ code: 0, err: '' });
    const command = await run(
      'npx',
      '--no-install',
      'elementair',
      'assess',
      'anna.yaml',
      '--lang',
      'en',
      '--format',
      'json',
    );
    const assessment = JSON.parse(command.out);
    const report = (await run('npx', '--no-install', 'elementair', 'assess', 'anna.yaml', '--lang', 'en')).out;
    const { level } = assessment.verdict;
    expect(JSON.parse(used.out)).toEqual({ level, total: assessment.intake.total, report });
  }, 120_000);

  test.each([
    ['elementair/dist/index.js'],
    ['elementair/dist/cli/main.js'],
    ['elementair/src/index.ts'],
    ['elementair/cli'],
  ])('cannot be entered by %s', async (path) => {
    const { code, err } = await run(process.execPath, '--input-type=module', '-e', `await import('${path}')`);
    expect(code).not.toBe(0);
    expect(err).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  test('hands out every pack of the corpus, every schema and its own package.json as JSON', async () => {
    const paths = installed.packed.filter((path) => path.endsWith('.json')).map((path) => path.replace(/^dist\//, ''));
    expect(paths).toEqual(expect.arrayContaining(['corpus/foods.json', 'schemas/profile.json', 'package.json']));
    for (const path of paths) {
      const code = `const { default: value } = await import('elementair/${path}', { with: { type: 'json' } });
        process.exitCode = Object.keys(value).length > 0 ? 0 : 1;`;
      expect(await run(process.execPath, '--input-type=module', '-e', code), path).toMatchObject({ code: 0, err: '' });
    }
  });
});
