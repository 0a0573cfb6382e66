import type { BodyModelCode, Numbers } from './body-model.ts';

/** States kept at output times: one row for each time, one column for each observed state. */
export interface KeptStates {
  readonly outputs: Float64Array;
  readonly observed: readonly number[];
  readonly values: Float64Array;
  /** All states at hour 0. */
  readonly start: Float64Array;
}

/** The states that some series need, each once. Throws on a series the model does not know. */
export function observedStates(observe: readonly string[], model: BodyModelCode): readonly number[] {
  return [...new Set(observe.flatMap((id) => observableOf(id, model).states))];
}

/** One series from kept states. A rate at the first output is that since hour 0, and at hour 0 that of the next output. */
export function seriesFrom(kept: KeptStates, id: string, parameters: Numbers, model: BodyModelCode): Float64Array {
  const { outputs, observed, values, start } = kept;
  const observable = observableOf(id, model);
  const columns = observable.states.map((state) => observed.indexOf(state));
  const sumAt = (row: number): number =>
    columns.reduce((sum, column) => sum + (values[row * observed.length + column] as number), 0);
  if (observable.kind === 'level') {
    const per = observable.per === undefined ? 1 : (parameters[observable.per] ?? Number.NaN);
    return Float64Array.from(outputs, (_, row) => sumAt(row) / per);
  }
  const [state] = observable.states;
  const rates = Float64Array.from(outputs, (hours, row) => {
    const before = row === 0 ? (start[state] as number) : sumAt(row - 1);
    const since = row === 0 ? 0 : (outputs[row - 1] as number);
    return hours > since ? ((sumAt(row) - before) / (hours - since)) * 24 : Number.NaN;
  });
  if (rates.length > 1 && Number.isNaN(rates[0])) rates[0] = rates[1] as number;
  return rates;
}

function observableOf(id: string, { observables }: BodyModelCode): BodyModelCode['observables'][string] {
  const observable = observables[id];
  if (observable === undefined) throw new Error(`nothing is known of the series ${id}`);
  return observable;
}
