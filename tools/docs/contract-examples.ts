import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One golden JSON of `docs/contract/examples/`. */
interface ContractExample {
  readonly file: string;
  /** What the command line printed, with changing parts made fixed. */
  readonly value: unknown;
}

const inputs = 'docs/contract/examples/input';

/** Commands whose standard output is a golden JSON as it is. */
const answered = {
  'assessment.json': ['assess', `${inputs}/profile.yaml`],
  'convert.json': ['convert', '500 mg magnesium citrate', '--to', 'mmol'],
  'label.json': ['label', 'Magnesium (als magnesiumbisglycinaat) 200 mg 53% RI*\nantiklontermiddel: magnesiumstearaat'],
  'interactions.json': [
    'interactions',
    '--with',
    'ciprofloxacin',
    'rosuvastatin',
    'paracetamol',
    'Xyzzyprol',
    '--compound',
    'citrate',
  ],
  'search.json': ['search', 'volkoren', 'brood', '--limit', '3'],
  'show.json': ['show', 'efsa/ai/216m-up-female'],
  'explain.json': ['explain', 'efsa/ai/216m-up-female'],
  'diff.json': ['diff', `${inputs}/profile.yaml`, `${inputs}/profile-after.yaml`],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * Runs the built command line and returns every golden JSON. The hash and version of the knowledge, and the counts of the
 * content check, change with every edit of the content; they are written as fixed words so that only the shape and the
 * answers are compared. Throws when a command ends otherwise than its contract says.
 */
export function makeContractExamples(root: string): readonly ContractExample[] {
  const examples = Object.entries(answered).map(([file, words]) => {
    const run = runCommand(root, words);
    if (run.status !== 0) throw new Error(`${words.join(' ')}: exit ${run.status}: ${run.stderr}`);
    return { file, value: fix(JSON.parse(run.stdout)) };
  });
  return [...examples, scheduleExample(root), contentCheckExample(root), errorExamples(root)];
}

/** The day alone, from a profile with two clashes. */
function scheduleExample(root: string): ContractExample {
  const run = runCommand(root, ['assess', `${inputs}/profile-day.yaml`]);
  if (run.status !== 0) throw new Error(`schedule.json: exit ${run.status}: ${run.stderr}`);
  const { schedule } = JSON.parse(run.stdout) as { readonly schedule: unknown };
  return { file: 'schedule.json', value: fix(schedule) };
}

function contentCheckExample(root: string): ContractExample {
  const run = runCommand(root, ['content', 'check']);
  const report = JSON.parse(run.stdout) as { readonly checks: readonly { readonly name: string }[] };
  const [first] = report.checks;
  if (first === undefined) throw new Error('content check: no checks');
  const counts = { checked: 1, failed: 0, exceptions: 0 };
  const checks = [{ ...first, ...counts, findings: [] }];
  return { file: 'content-check.json', value: fix({ ...report, ok: true, checks }) };
}

/** One refused input a file; the error object goes to standard error and standard output stays empty. */
function errorExamples(root: string): ContractExample {
  const folder = `${inputs}/refused`;
  const errors = readdirSync(join(root, folder))
    .sort()
    .map((file) => {
      const run = runCommand(root, ['assess', `${folder}/${file}`]);
      if (run.stdout !== '' || run.status !== 3) throw new Error(`${file}: exit ${run.status}`);
      return { input: file, exit: run.status, error: JSON.parse(run.stderr) as unknown };
    });
  return { file: 'errors.json', value: fix(errors) };
}

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runCommand(root: string, words: readonly string[]): Run {
  const program = join(root, 'dist/cli/main.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, ...words, '--format', 'json', '--lang', 'en'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  return { status, stdout, stderr };
}

/** Takes out what changes with every edit of the content. */
function fix(value: unknown): unknown {
  const replace = (key: string, inner: unknown): unknown =>
    key === 'corpus' ? { version: 'VERSION', hash: 'HASH' } : inner;
  return JSON.parse(JSON.stringify(value, replace));
}

/** Whether the golden file holds the same JSON, however it is laid out. False when the file is missing. */
export function isFresh(root: string, { file, value }: ContractExample): boolean {
  const path = join(root, 'docs/contract/examples', file);
  if (!existsSync(path)) return false;
  return JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))) === JSON.stringify(value);
}
