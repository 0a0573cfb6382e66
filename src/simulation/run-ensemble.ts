import { columnQuantiles, runBody, sampleParameters } from '../physiology/index.ts';
import type { Scenario } from './scenario.ts';

/** Edges of a band by series, and how many members have no curve. */
export interface Band {
  readonly low: Readonly<Record<string, Float64Array>>;
  readonly high: Readonly<Record<string, Float64Array>>;
  /** Members without a balance to start from, or whose run did not arrive. */
  readonly lost: number;
}

/** Share of an ensemble below and above the band. */
const edges = [0.05, 0.95];

/**
 * The spread of a scenario over people like this one: parameters with a spread in the content are sampled, seeded, each
 * member by its own number. Kidney function that was stated is not sampled.
 */
export function runEnsemble(
  scenario: Scenario,
  { size, seed }: { readonly size: number; readonly seed: number },
): Band {
  const { body, observe, code } = scenario;
  const spreads = spreadsOf(scenario);
  const rows = new Map(observe.map((id) => [id, [] as Float64Array[]]));
  let lost = 0;
  for (let member = 0; member < size; member++) {
    const parameters = sampleParameters(body.parameters, spreads, { seed, member });
    const outcome = runBody({ ...body, parameters }, observe, code);
    if (outcome.ok) for (const id of observe) rows.get(id)?.push(outcome.run.series[id] ?? new Float64Array(0));
    else lost++;
  }
  const low: Record<string, Float64Array> = {};
  const high: Record<string, Float64Array> = {};
  for (const [id, values] of rows) {
    if (values.length === 0) continue;
    const [below, above] = columnQuantiles(values, edges);
    if (below !== undefined) low[id] = below;
    if (above !== undefined) high[id] = above;
  }
  return { low, high, lost };
}

/** Coefficients of variation of the content, without what the scenario itself states. */
function spreadsOf({ model, person }: Scenario): Readonly<Record<string, number>> {
  const filtration = 'GFR';
  return Object.fromEntries(
    Object.entries(model.parameters).flatMap(([name, { spread }]) =>
      spread === undefined || (name === filtration && person.egfr !== undefined) ? [] : [[name, spread]],
    ),
  );
}
