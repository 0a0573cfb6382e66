import type { BodyModelCode } from '../body/body-model.ts';
import type { BodyScenario } from '../body/body-scenario.ts';
import { type KeptStates, observedStates, seriesFrom } from '../body/observe.ts';
import { runBody } from '../body/run-body.ts';
import { PairMethod } from '../solver/index.ts';
import { type EnsembleJob, memberWidth } from './ensemble-job.ts';
import { runPair } from './run-pair.ts';
import { sampleMember } from './sample-member.ts';

/** Members that follow each other; the first has an even number, so that neighbours are always the same two. */
export interface Lane {
  readonly first: number;
  readonly count: number;
}

/**
 * Follows the members of a lane and gives a row for each: series by series, output by output. A member without a balance to
 * start from, or whose run did not arrive, has a row of `NaN`. Equal jobs give equal rows, whoever computes them.
 */
export class LaneRunner {
  private readonly job: EnsembleJob;
  private readonly model: BodyModelCode;
  private readonly observed: readonly number[];
  private readonly method: PairMethod | undefined;

  constructor(job: EnsembleJob, model: BodyModelCode) {
    this.job = job;
    this.model = model;
    this.observed = observedStates(job.observe, model);
    this.method = job.scenario.mode === 'by-meal' ? pairMethodOf(model) : undefined;
  }

  run({ first, count }: Lane): Float64Array {
    const width = memberWidth(this.job);
    const rows = new Float64Array(count * width).fill(Number.NaN);
    const stride = this.method === undefined ? 1 : 2;
    for (let index = 0; index < count; index += stride) {
      const scenario = sampleMember(this.job, first + index, this.model);
      const own = rows.subarray(index * width, (index + 1) * width);
      if (this.method === undefined) this.runAlone(scenario, own);
      else {
        // The last of an odd number goes with a neighbour who is not kept.
        const other = sampleMember(this.job, first + index + 1, this.model);
        const next = index + 1 < count ? rows.subarray((index + 1) * width, (index + 2) * width) : undefined;
        this.runTwo([scenario, other], [own, next], this.method);
      }
    }
    return rows;
  }

  private runTwo(
    scenarios: readonly [BodyScenario, BodyScenario],
    rows: readonly [Float64Array, Float64Array | undefined],
    method: PairMethod,
  ): void {
    const { observed, model } = this;
    const kept = runPair(scenarios, observed, model, method);
    for (const lane of [0, 1] as const) {
      const row = rows[lane];
      if (row === undefined) continue;
      const scenario = scenarios[lane];
      if (kept === undefined) this.runAlone(scenario, row);
      else {
        const { outputs } = scenario;
        this.write({ outputs, observed, values: kept.values[lane], start: kept.starts[lane] }, scenario, row);
      }
    }
  }

  private runAlone(scenario: BodyScenario, row: Float64Array): void {
    const { observe } = this.job;
    const outcome = runBody(scenario, observe, this.model);
    if (!outcome.ok) return;
    for (const [index, id] of observe.entries()) {
      row.set(outcome.run.series[id] ?? [], index * scenario.outputs.length);
    }
  }

  private write(kept: KeptStates, { parameters, outputs }: BodyScenario, row: Float64Array): void {
    for (const [index, id] of this.job.observe.entries()) {
      row.set(seriesFrom(kept, id, parameters, this.model), index * outputs.length);
    }
  }
}

/** Vectors for two, or undefined where a page's policy forbids WebAssembly: then everyone goes alone, to the same tolerance. */
function pairMethodOf({ pairKernel, stateNames }: BodyModelCode): PairMethod | undefined {
  try {
    return new PairMethod(pairKernel, stateNames.length);
  } catch {
    return undefined;
  }
}
