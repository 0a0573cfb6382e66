import { BenchFailure } from '../shared/bench-failure.ts';
import type { CheckAll, PeerEngine } from './engines/peer-engine.ts';

/** An engine with patients prepared. */
export interface Runner {
  readonly name: string;
  readonly checkAll: CheckAll;
}

/** Ids of the rules that hold, each once and in order, patient by patient. */
export async function findingsOf({ checkAll }: Runner): Promise<readonly (readonly string[])[]> {
  const read = await checkAll();
  return read().map((ids) => [...new Set(ids)].sort());
}

/**
 * Stops the bench unless every engine finds exactly the same rules for every patient. Gives the number of findings. Few or no
 * findings would prove nothing: each rule must hold for some patient.
 */
export async function demandSameFindings(
  runners: readonly Runner[],
  rules: readonly { id: string }[],
): Promise<number> {
  const [first, ...others] = runners;
  if (first === undefined) throw new BenchFailure('There is no engine to compare.', 70);
  const expected = await findingsOf(first);
  for (const other of others) {
    const found = await findingsOf(other);
    const patient = expected.findIndex((ids, index) => ids.join() !== found[index]?.join());
    if (patient === -1 && found.length === expected.length) continue;
    throw new BenchFailure(
      `${first.name} and ${other.name} do not find the same. Patient ${patient}: ` +
        `[${expected[patient]?.join(', ')}] and [${found[patient]?.join(', ')}].`,
      70,
    );
  }
  const met = new Set(expected.flat());
  const never = rules.filter(({ id }) => !met.has(id)).map(({ id }) => id);
  if (never.length > 0) throw new BenchFailure(`No drawn patient meets ${never.join(', ')}: draw more.`, 70);
  return expected.flat().length;
}

/** Puts the same patients into the form of each engine. */
export function prepareAll(engines: readonly PeerEngine[], patients: Parameters<PeerEngine['prepare']>[0]): Runner[] {
  return engines.map(({ name, prepare }) => ({ name, checkAll: prepare(patients) }));
}
