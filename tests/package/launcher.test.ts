import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Run } from '../run-cli.ts';
import { type CheckoutCopy, freshCopy, readyCopy } from './checkout-copy.ts';
import { findOlderNode } from './older-node.ts';
import { pinnedPath, runCommand } from './run-command.ts';

const older = await findOlderNode();

/** Where the machine's own Node is an old one, it is the one that the launcher meets. */
const machinePath = older === undefined ? pinnedPath : [older.folder, '/usr/bin', '/bin'].join(delimiter);

describe('a checkout that is set up', () => {
  let copy: CheckoutCopy;
  beforeAll(() => {
    copy = readyCopy();
  });
  afterAll(() => copy.remove());

  const start = (...words: readonly string[]): Promise<Run> =>
    runCommand('./elementair', words, { cwd: copy.folder, path: machinePath });

  test('starts within a second and says nothing of a set-up', async () => {
    const seconds: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      const before = performance.now();
      const run = await start('assess', 'examples/anna.yaml');
      seconds.push((performance.now() - before) / 1000);
      expect(run).toMatchObject({ code: 0, err: '' });
      expect(run.out).not.toBe('');
    }
    expect(Math.min(...seconds)).toBeLessThan(1);
  });

  test('passes exit codes on: 3 for a refused profile, 2 for a command that does not exist', async () => {
    writeFileSync(join(copy.folder, 'wrong.yaml'), 'schema: elementair/profile@1\nperson: { age: -3 y }\n');
    expect(await start('assess', 'wrong.yaml')).toMatchObject({ code: 3, out: '' });
    expect(await start('cook')).toMatchObject({ code: 2, out: '' });
  });

  test('can be started from another folder and through a symbolic link', async () => {
    mkdirSync(join(copy.folder, 'links'));
    symlinkSync('../elementair', join(copy.folder, 'links/elementair'));
    const place = { cwd: join(copy.folder, 'examples'), path: machinePath };
    const direct = await runCommand(join(copy.folder, 'elementair'), ['assess', 'anna.yaml'], place);
    const linked = await runCommand(join(copy.folder, 'links/elementair'), ['assess', 'anna.yaml'], place);
    expect(direct).toMatchObject({ code: 0, err: '' });
    expect(linked).toEqual(direct);
  });

  test('a signal to the launcher ends the program, since the program took its place', async () => {
    // Nobody writes to this pipe, so that the program waits in the middle of its work.
    execFileSync('mkfifo', [join(copy.folder, 'pipe.yaml')]);
    const env = { ...process.env, PATH: machinePath };
    const child = spawn('./elementair', ['assess', 'pipe.yaml'], { cwd: copy.folder, env, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(child.exitCode).toBeNull();
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: null, signal: 'SIGTERM' });
  });

  test('a lock that a killed set-up left behind is taken over', async () => {
    const gone = spawn('true');
    await new Promise((resolve) => gone.on('close', resolve));
    const lock = join(copy.folder, '.setup/lock');
    mkdirSync(lock);
    writeFileSync(join(lock, 'owner'), `${gone.pid}\n`);
    const place = { cwd: copy.folder, path: machinePath };
    expect(await runCommand('sh', ['tools/launcher/set-up.sh'], place)).toEqual({ code: 0, out: '', err: '' });
    expect(existsSync(lock)).toBe(false);
  });

  test('after an edit two starts at the same time build once; the second waits, and both answer', async () => {
    rmSync(join(copy.folder, 'dist/.built'));
    const runs = await Promise.all(['anna', 'infant'].map((name) => start('assess', `examples/${name}.yaml`)));
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    const said = runs.map(({ err }) => err).join('');
    expect(said.match(/building/g)).toHaveLength(1);
    expect(said.match(/waiting for it/g)).toHaveLength(1);
    expect(existsSync(join(copy.folder, '.setup/lock'))).toBe(false);
    expect(await start('assess', 'examples/anna.yaml')).toMatchObject({ code: 0, err: '', out: runs[0]?.out });
  }, 120_000);

  test('a build that fails keeps the last one, says why and ends with 70', async () => {
    const before = readFileSync(join(copy.folder, 'dist/cli/main.js'), 'utf8');
    mkdirSync(join(copy.folder, 'content/nutrients/broken'));
    writeFileSync(join(copy.folder, 'content/nutrients/broken/nutrient.yaml'), 'id: broken\n');
    const run = await start('assess', 'examples/anna.yaml');
    expect(run).toMatchObject({ code: 70, out: '' });
    expect(run.err).toContain('nutrients/broken/nutrient.yaml');
    expect(readFileSync(join(copy.folder, 'dist/cli/main.js'), 'utf8')).toBe(before);
  }, 60_000);
});

describe('a fresh clone', () => {
  let copy: CheckoutCopy;
  beforeAll(() => {
    copy = freshCopy();
  });
  afterAll(() => copy.remove());

  test.each([
    ['./elementair', ['assess', 'examples/anna.yaml']],
    ['npm', ['test']],
    ['npm', ['run', 'check']],
  ])(
    'without network %s %j says what is missing and ends with 4',
    async (program, words) => {
      const environment = {
        npm_config_registry: 'http://127.0.0.1:9',
        npm_config_cache: join(copy.folder, '.setup/empty-cache'),
      };
      const run = await runCommand(program, words, { cwd: copy.folder, path: machinePath, environment });
      expect(run.code).toBe(4);
      expect(run.err).toMatch(/could not (fetch Node|install the dependencies).* registry/);
      expect(run.err).toContain('Details: .setup/');
      expect(run.err).not.toMatch(/\n {4}at /);
    },
    60_000,
  );

  test('without Node it says where to get one and ends with 4', async () => {
    const tools = join(copy.folder, 'tools-of-a-bare-machine');
    mkdirSync(tools);
    for (const name of ['sh', 'dirname', 'readlink', 'find', 'cat', 'rm', 'mkdir', 'sed', 'head']) {
      symlinkSync(
        execFileSync('sh', ['-c', `command -v ${name}`])
          .toString()
          .trim(),
        join(tools, name),
      );
    }
    const run = await runCommand('./elementair', ['--version'], { cwd: copy.folder, path: tools });
    expect(run).toMatchObject({ code: 4, out: '' });
    expect(run.err).toContain('https://nodejs.org');
  });
});
