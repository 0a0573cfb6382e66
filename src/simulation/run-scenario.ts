import { type Messages, say } from '../corpus/index.ts';
import type { Language } from '../corpus/schemas/bilingual.ts';
import { type BodyFailure, type BodyRun, runBody } from '../physiology/index.ts';
import type { Problem, Reading } from '../quantity/index.ts';
import { hashNumbers } from './hash-numbers.ts';
import { mostPeople } from './limits.ts';
import { type Band, runEnsemble } from './run-ensemble.ts';
import type { Scenario, SimulationWarning } from './scenario.ts';
import type { SimulatedSeries, Simulation } from './simulation.ts';
import { warnOfLevels } from './warn.ts';

/** How a scenario is run. */
export interface RunOptions {
  readonly messages: Messages;
  readonly language: Language;
  /** People in the band; absent: no band. */
  readonly ensemble?: { readonly size: number; readonly seed: number };
}

/** Runs a scenario. A body without balance, a method that cannot go on and too large an ensemble are problems. */
export function runScenario(scenario: Scenario, options: RunOptions): Reading<Simulation> {
  const { body, code, model, observe } = scenario;
  const { ensemble } = options;
  const problem = ensembleProblem(ensemble);
  if (problem !== undefined) return { ok: false, problem };
  const outcome = runBody(body, observe, code);
  if (!outcome.ok) return { ok: false, problem: problemOf(outcome.failure) };
  const { run } = outcome;
  const band = ensemble === undefined ? undefined : runEnsemble(scenario, ensemble);
  const series = seriesOf(scenario, run, band);
  const warnings = [
    ...scenario.warnings,
    ...warnOfLevels(series, model),
    ...(band === undefined ? [] : bandWarnings(band)),
  ];
  return {
    ok: true,
    value: {
      schema: 'elementair/simulation@1',
      model: model.id,
      parameters: { hash: hashNumbers(body.parameters) },
      mode: body.mode,
      method: { family: run.family, fastestRate: rounded(run.fastestRate), steps: run.counts.steps },
      times: [...body.outputs].map(rounded),
      series,
      balance: run.balance,
      ...(ensemble === undefined || band === undefined ? {} : { ensemble: { ...ensemble, lost: band.lost } }),
      illustrative: scenario.illustrative,
      warnings: warnings.map((warning) => inWords(warning, scenario, options)),
    },
  };
}

function ensembleProblem(ensemble: RunOptions['ensemble']): Problem | undefined {
  if (ensemble === undefined) return undefined;
  const { size, seed } = ensemble;
  if (!Number.isInteger(size) || size < 2 || size > mostPeople) {
    const parameters = { low: '2', high: String(mostPeople), unit: '' };
    return { code: 'beyond-limit', path: '--ensemble', received: String(size), parameters };
  }
  if (Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32) return undefined;
  const parameters = { low: '0', high: String(2 ** 32 - 1), unit: '' };
  return { code: 'beyond-limit', path: '--seed', received: String(seed), parameters };
}

function problemOf(failure: BodyFailure): Problem {
  if (failure.reason === 'no-balance') return { code: 'no-balance', path: 'usual' };
  const parameters = { state: failure.stateName, hours: String(rounded(failure.atHours)) };
  return { code: `solver-${failure.reason}`, path: '', parameters };
}

function seriesOf(
  { observe, model }: Scenario,
  run: BodyRun,
  band: Band | undefined,
): Readonly<Record<string, SimulatedSeries>> {
  return Object.fromEntries(
    observe.map((id): [string, SimulatedSeries] => {
      const unit = model.series.find((one) => one.id === id)?.unit ?? '';
      const numbers = (values: Float64Array | undefined): number[] => [...(values ?? [])].map(rounded);
      const edges = band === undefined ? {} : { low: numbers(band.low[id]), high: numbers(band.high[id]) };
      return [id, { unit, values: numbers(run.series[id]), ...edges }];
    }),
  );
}

function bandWarnings({ lost }: Band): readonly SimulationWarning[] {
  const some = lost === 0 ? [] : [{ code: 'simulate.lost', parameters: { count: String(lost) } }];
  return [{ code: 'simulate.band' }, ...some];
}

function inWords(
  { code, path, parameters, because }: SimulationWarning,
  { model }: Scenario,
  { messages, language }: RunOptions,
): Simulation['warnings'][number] {
  const { id } = parameters ?? {};
  const name = model.effects.find((effect) => effect.id === id)?.names[language] ?? id ?? '';
  const filled = { ...parameters, name, because: because?.[language] ?? '' };
  return {
    code: code.replace('simulate.', ''),
    ...(path === undefined ? {} : { path }),
    text: say(messages, language, code, filled),
  };
}

/** Seven digits: more than any curve is good for. */
function rounded(value: number): number {
  return Number(value.toPrecision(7));
}
