import { type EnsembleJob, memberWidth } from './ensemble-job.ts';
import { columnQuantiles } from './quantiles.ts';

/** Edges of a band by series, and how many members have no curve. */
export interface Band {
  readonly low: Readonly<Record<string, Float64Array>>;
  readonly high: Readonly<Record<string, Float64Array>>;
  /** Members without a balance to start from, or whose run did not arrive. */
  readonly lost: number;
}

/** Share of an ensemble below and above the band. */
const edges = [0.05, 0.95];

/** The band of an ensemble from the rows of all members, in order of their numbers; empty when every member was lost. */
export function bandOf(rows: Float64Array, job: EnsembleJob): Band {
  const { observe, scenario } = job;
  const width = memberWidth(job);
  const size = rows.length / width;
  const [low, high] = columnQuantiles(rows, width, edges);
  let lost = 0;
  for (let member = 0; member < size; member++) if (Number.isNaN(rows[member * width])) lost++;
  const bySeries = (values: Float64Array | undefined): Band['low'] => {
    if (values === undefined || lost === size) return {};
    const { length } = scenario.outputs;
    return Object.fromEntries(observe.map((id, index) => [id, values.slice(index * length, (index + 1) * length)]));
  };
  return { low: bySeries(low), high: bySeries(high), lost };
}
