import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bodyModels } from '../../src/physiology/index.ts';
import { describeProblem } from '../../src/report/index.ts';
import { interpretScenario, readScenario, runScenario, type Simulation } from '../../src/simulation/index.ts';
import { packs } from '../knowledge.ts';
import { root } from '../root.ts';
import { runCli } from '../run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'elementair-scenarios-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let written = 0;
function fileOf(text: string): string {
  const file = join(folder, `${written++}.yaml`);
  writeFileSync(file, text);
  return file;
}

const examples = readdirSync(join(root, 'examples/scenarios')).map((name) => `examples/scenarios/${name}`);
const { corpus } = packs;
const english = { messages: corpus.messages, language: 'en' } as const;

/** The whole way of the library: data to answer. */
function simulationOf(data: unknown, ensemble?: { readonly size: number; readonly seed: number }): Simulation {
  const scenario = interpretScenario(data, corpus, { limits: corpus.limits });
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.problem));
  const outcome = runScenario(scenario.value, { ...english, ...(ensemble === undefined ? {} : { ensemble }) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const short = {
  schema: 'elementair/scenario@1',
  person: { sex: 'male', age: '35 y', weight: '70 kg' },
  until: '3 d',
  doses: [{ compound: 'citrate', amount: '200 mg', at: ['22:00'] }],
};

describe('the examples', () => {
  test('there are at least eight', () => expect(examples.length).toBeGreaterThanOrEqual(8));

  test.concurrent.each(examples)(
    '%s gives curves whose books balance, in every form and both languages',
    async (file) => {
      const json = await runCli(['simulate', file, '--format', 'json']);
      expect(json).toMatchObject({ code: 0, err: '' });
      const answer = JSON.parse(json.out) as Simulation;
      const { intake, urine, faeces, sweat, stored, residual } = answer.balance;
      expect(intake).toBeGreaterThan(0);
      expect(Math.abs(residual) / 1000).toBeLessThan(1e-9);
      expect(intake - urine - faeces - sweat - stored).toEqualWithin(residual, { absolute: 1e-9 });
      for (const { values } of Object.values(answer.series)) {
        expect(values).toHaveLength(answer.times.length);
        expect(values.every((value) => Number.isFinite(value) && value > 0)).toBe(true);
      }
      const [text, svg, csv] = await Promise.all(
        [
          ['--lang', 'nl'],
          ['--format', 'svg'],
          ['--format', 'csv'],
        ].map((words) => runCli(['simulate', file, ...words])),
      );
      expect(text).toMatchObject({ code: 0, err: '' });
      expect(text?.out.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(svg?.out.match(/<polyline/g)).toHaveLength(Object.keys(answer.series).length);
      expect(svg?.out).not.toMatch(/NaN|undefined/);
      // What opens an answer about treatment stands before all else, and nowhere else.
      for (const run of [text, svg, csv]) {
        const first = (run?.out ?? '').replaceAll(/<title>.*<\/title>|<[^>]*>/g, '').trim();
        const opens = /^(# )?(Om te leren, nooit om te doseren|For teaching, never for dosing)/.test(first);
        expect(opens).toBe(file.includes('sulfate'));
        expect(/never for dosing|nooit om te doseren/.test(first)).toBe(opens);
      }
      const rows = (csv?.out ?? '')
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('#'));
      expect(rows).toHaveLength(answer.times.length + 1);
      expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1);
    },
  );
});

describe('what is a choice is called one', () => {
  test('an effect that was fitted to nobody makes every curve illustrative, in every form', async () => {
    const file = fileOf(
      JSON.stringify({ ...short, effects: [{ id: 'cisplatin' }], observe: ['serum-magnesium', 'urine-magnesium'] }),
    );
    const [text, csv, svg] = await Promise.all(
      ['text', 'csv', 'svg'].map((format) => runCli(['simulate', file, '--format', format])),
    );
    expect(text?.out.match(/\(illustrative\)/g)).toHaveLength(2);
    expect(csv?.out.match(/ illustrative/g)).toHaveLength(2);
    expect(svg?.out.match(/\(illustrative\), /g)).toHaveLength(2);
  });

  test('a calibrated effect does not', () => {
    expect(simulationOf({ ...short, effects: [{ id: 'thiazide' }] }).illustrative).toEqual([]);
    expect(simulationOf({ ...short, doses: [{ compound: 'carbonate', amount: '80 mg' }] }).illustrative).toEqual([
      'carbonate',
    ]);
  });
});

describe('warnings where a run leaves the range that was checked', () => {
  test.each([
    [
      'a dose by mouth above all that was measured',
      { doses: [{ compound: 'citrate', amount: '1500 mg' }] },
      'doses[0].amount',
    ],
    ['more food than in any balance study', { diet: { contains: { magnesium: '900 mg/d' } } }, 'diet'],
    ['a person above ninety', { person: { sex: 'female', age: '95 y' } }, 'person.age'],
  ])('%s', (_, change, path) => {
    const { warnings } = simulationOf({ ...short, ...change });
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'outside', path }));
  });

  test('serum above 2 mmol/L', () => {
    const doses = [
      { compound: 'sulfate/heptahydrate', basis: 'compound', amount: '15 g', route: 'intravenous', over: '20 min' },
    ];
    const { warnings } = simulationOf({ ...short, doses });
    expect(warnings.some(({ code, text }) => code === 'outside' && /serum/.test(text))).toBe(true);
  });
});

describe('ensembles', () => {
  test('the band of the command line, on threads, is that of the library on one, and every form shows it', async () => {
    const file = fileOf(JSON.stringify(short));
    const words = ['simulate', file, '--ensemble', '150', '--seed', '3', '--lang', 'en'];
    const [json, text, csv, svg] = await Promise.all(
      ['json', 'text', 'csv', 'svg'].map((format) => runCli([...words, '--format', format])),
    );
    const answer = JSON.parse(json?.out ?? '') as Simulation;
    expect(answer).toEqual(JSON.parse(JSON.stringify(simulationOf(short, { size: 150, seed: 3 }))));
    expect(answer.ensemble).toEqual({ size: 150, seed: 3, lost: 0 });
    expect(text?.out.match(/90 of 100 at the end: \d/g)).toHaveLength(2);
    expect(svg?.out.match(/<polygon/g)).toHaveLength(2);
    const rows = (csv?.out ?? '').split('\n').filter((line) => /^\d/.test(line));
    const { values = [], low = [], high = [] } = answer.series['serum-magnesium'] ?? {};
    expect(rows[30]?.split(',').slice(1, 4).map(Number)).toEqual([values[30], low[30], high[30]]);
  });

  test('a stated population widens the band, says that it is no census, and is the same on threads', async () => {
    const population = {
      sex: ['female', 'male'],
      age: '30-80 y',
      weight: '50-110 kg',
      egfr: '20-110 mL/min/{1.73_m2}',
    };
    const asked = { size: 140, seed: 2 };
    const [narrow, wide] = [short, { ...short, population }].map((data) => simulationOf(data, asked));
    const widthOf = ({ series }: Simulation): number =>
      (series['serum-magnesium']?.high?.at(-1) ?? 0) - (series['serum-magnesium']?.low?.at(-1) ?? 0);
    if (narrow === undefined || wide === undefined) throw new Error('not simulated');
    expect(widthOf(wide)).toBeGreaterThan(1.1 * widthOf(narrow));
    expect(wide.series['serum-magnesium']?.values).toEqual(narrow.series['serum-magnesium']?.values);
    expect(wide.warnings.map(({ code }) => code)).toContain('population');
    const file = fileOf(JSON.stringify({ ...short, population }));
    const run = await runCli([
      'simulate',
      file,
      '--format',
      'json',
      '--lang',
      'en',
      '--ensemble',
      '140',
      '--seed',
      '2',
    ]);
    expect(JSON.parse(run.out)).toEqual(JSON.parse(JSON.stringify(wide)));
  });

  test('a pregnant woman is not drawn from men', () => {
    const data = { ...short, person: { sex: 'female', age: '30 y', pregnant: true }, population: { sex: ['male'] } };
    const scenario = interpretScenario(data, corpus, { limits: corpus.limits });
    expect(scenario).toMatchObject({ ok: false, problem: { code: 'pregnant-male', path: 'population.sex' } });
  });

  test('a population that would take too long is refused with the most people this scenario holds', async () => {
    const file = fileOf(JSON.stringify({ ...short, until: '90 d', mode: 'by-meal' }));
    const run = await runCli(['simulate', file, '--format', 'json', '--ensemble', '100000']);
    expect(run).toMatchObject({ code: 2, out: '' });
    const problem = JSON.parse(run.err) as { code: string; path: string; remedy: string };
    expect(problem).toMatchObject({ code: 'people-beyond-limit', path: '--ensemble' });
    const most = Number(/2 to (\d+)/.exec(problem.remedy)?.[1]);
    expect(most).toBeGreaterThan(10_000);
    expect(most).toBeLessThan(100_000);
  });

  const ensemble = { size: 12, seed: 7 };
  test('the same seed gives the same band to the bit, another seed another, and the curve itself does not move', () => {
    const [one, same, other] = [ensemble, ensemble, { size: 12, seed: 8 }].map((asked) => simulationOf(short, asked));
    expect(JSON.stringify(one)).toBe(JSON.stringify(same));
    expect(one?.series).not.toEqual(other?.series);
    expect(one?.series['serum-magnesium']?.values).toEqual(simulationOf(short).series['serum-magnesium']?.values);
  });

  test('the band holds most of its people and is not of no width', () => {
    const { series } = simulationOf(short, { size: 40, seed: 1 });
    const { low = [], high = [] } = series['serum-magnesium'] ?? {};
    for (const [index, value] of low.entries()) expect(high[index]).toBeGreaterThan(value * 1.01);
  });
});

test('the content names a series for every observable of the model, and only those', () => {
  const model = corpus.nutrients.find((one) => one.bodyModel !== undefined)?.bodyModel;
  const code = bodyModels.get(model?.id ?? '');
  expect(model?.series.map(({ id }) => id).sort()).toEqual(Object.keys(code?.observables ?? {}).sort());
});

interface Bad {
  readonly name: string;
  readonly with?: string;
  readonly until?: string;
  readonly person?: string;
  readonly code: string;
  readonly path: string;
}
const table = parse(readFileSync(join(root, 'tests/cases/simulation/bad-scenarios.yaml'), 'utf8')) as {
  base: string;
  cases: Bad[];
};

function textOf(bad: Bad): string {
  const base = table.base
    .replace(/until: .*/, bad.until === undefined ? 'until: 30 d' : `until: ${bad.until}`)
    .replace(/person: .*/, bad.person === undefined ? '$&' : `person: ${bad.person}`);
  return `${base}${bad.with ?? ''}\n`;
}

describe('refused scenarios: exit code 3, the path, a remedy in words, at once', () => {
  test.each(table.cases)('$name', (bad) => {
    const scenario = readScenario(textOf(bad), corpus, { limits: corpus.limits });
    const outcome = scenario.ok ? runScenario(scenario.value, english) : scenario;
    if (outcome.ok) throw new Error('it was answered');
    expect(outcome.problem).toMatchObject({ code: bad.code, path: bad.path });
    for (const language of ['nl', 'en'] as const) {
      const { remedy } = describeProblem(outcome.problem, corpus.messages, language);
      expect(remedy).toMatch(/\s\S+\s.*\S/);
      expect(remedy).not.toMatch(/\{[a-zA-Z]+\}/);
    }
  });

  test.concurrent.each(table.cases.filter((_, index) => index % 6 === 0))('on the command line: $name', async (bad) => {
    const run = await runCli(['simulate', fileOf(textOf(bad)), '--format', 'json', '--lang', 'nl']);
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(JSON.parse(run.err)).toMatchObject({ code: bad.code, path: bad.path });
  });

  test.concurrent.each([
    ['a billion people', ['--ensemble', '1000000000'], '--ensemble'],
    ['nobody', ['--ensemble', '0'], '--ensemble'],
    ['half a person', ['--ensemble', '1.5'], '--ensemble'],
    ['a seed that is no number', ['--ensemble', '5', '--seed', 'x'], '--seed'],
    ['an unknown nutrient', ['--nutrient', 'unobtainium'], '--nutrient'],
  ])('%s is wrong usage', async (_, words, path) => {
    const run = await runCli(['simulate', fileOf(JSON.stringify(short)), '--format', 'json', ...words]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(JSON.parse(run.err)).toMatchObject({ path });
  });

  test.concurrent('something that is no scenario', async () => {
    expect((await runCli(['simulate', fileOf('- a list')])).code).toBe(3);
    expect((await runCli(['simulate', fileOf('{')])).code).toBe(3);
    expect((await runCli(['simulate', 'nowhere.yaml'])).code).toBe(2);
  });
});
