import { type Messages, say } from '../corpus/index.ts';
import type { Language } from '../corpus/schemas/bilingual.ts';
import {
  type Band,
  type BodyFailure,
  type BodyRun,
  bandOf,
  type EnsembleJob,
  gatherLanes,
  LaneRunner,
  type LaneThread,
  runBody,
} from '../physiology/index.ts';
import type { Problem, Reading } from '../quantity/index.ts';
import { type EnsembleRequest, ensembleProblem } from './ensemble-limit.ts';
import { hashNumbers } from './hash-numbers.ts';
import { planEnsemble } from './plan-ensemble.ts';
import type { Scenario, SimulationWarning } from './scenario.ts';
import type { SimulatedSeries, Simulation } from './simulation.ts';
import { warnOfLevels } from './warn.ts';

/** How a scenario is run. */
export interface RunOptions {
  readonly messages: Messages;
  readonly language: Language;
  /** People in the band; absent: no band. */
  readonly ensemble?: EnsembleRequest;
}

/** The same over several threads. */
export interface ThreadedRunOptions extends RunOptions {
  /** Fresh threads for one ensemble; they are stopped in the end. */
  readonly startThreads: () => readonly LaneThread[];
  readonly onProgress?: (done: number, size: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Runs a scenario; an ensemble on the caller's own thread. A body without balance, a method that cannot go on and too large
 * an ensemble are problems.
 */
export function runScenario(scenario: Scenario, options: RunOptions): Reading<Simulation> {
  const started = startRun(scenario, options);
  if (!started.ok) return started;
  const { run, ensemble } = started.value;
  if (ensemble === undefined) return { ok: true, value: answerOf(scenario, run, options) };
  const rows = new LaneRunner(ensemble.job, scenario.code).run({ first: 0, count: ensemble.size });
  return { ok: true, value: answerOf(scenario, run, options, bandOf(rows, ensemble.job)) };
}

/**
 * The same with the ensemble spread over threads, which are started only when there is one: the answer is the same to the
 * bit. The promise is rejected when the signal aborts and when a thread breaks.
 */
export async function runScenarioOnThreads(
  scenario: Scenario,
  { startThreads, onProgress, signal, ...options }: ThreadedRunOptions,
): Promise<Reading<Simulation>> {
  const started = startRun(scenario, options);
  if (!started.ok) return started;
  const { run, ensemble } = started.value;
  if (ensemble === undefined) return { ok: true, value: answerOf(scenario, run, options) };
  const { job, size } = ensemble;
  const rows = await gatherLanes(job, size, startThreads(), {
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress: (done) => onProgress(done, size) }),
  });
  return { ok: true, value: answerOf(scenario, run, options, bandOf(rows, job)) };
}

/** The person without spread, and the job of the ensemble where one was asked for. */
function startRun(
  scenario: Scenario,
  { ensemble }: RunOptions,
): Reading<{ readonly run: BodyRun; readonly ensemble?: { readonly job: EnsembleJob; readonly size: number } }> {
  const problem = ensemble === undefined ? undefined : ensembleProblem(scenario, ensemble);
  if (problem !== undefined) return { ok: false, problem };
  const outcome = runBody(scenario.body, scenario.observe, scenario.code);
  if (!outcome.ok) return { ok: false, problem: problemOf(outcome.failure) };
  const { run } = outcome;
  if (ensemble === undefined) return { ok: true, value: { run } };
  return { ok: true, value: { run, ensemble: { job: planEnsemble(scenario, ensemble.seed), size: ensemble.size } } };
}

function answerOf(scenario: Scenario, run: BodyRun, options: RunOptions, band?: Band): Simulation {
  const { body, model } = scenario;
  const { ensemble } = options;
  const series = seriesOf(scenario, run, band);
  const warnings = [
    ...scenario.warnings,
    ...warnOfLevels(series, model),
    ...(band === undefined ? [] : bandWarnings(band, scenario)),
  ];
  return {
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
  };
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

function bandWarnings({ lost }: Band, { people }: Scenario): readonly SimulationWarning[] {
  const drawn = people === undefined ? [] : [{ code: 'simulate.population', path: 'population' }];
  const some = lost === 0 ? [] : [{ code: 'simulate.lost', parameters: { count: String(lost) } }];
  return [{ code: 'simulate.band' }, ...drawn, ...some];
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
