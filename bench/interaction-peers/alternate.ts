import type { Runner } from './same-findings.ts';

/** Checks a second of each engine, round by round. */
export type Rates = ReadonlyMap<string, readonly number[]>;

/**
 * Lets the engines work in turn, round after round, so that slow spells of the machine fall on all. In each turn an engine checks
 * all patients so often that it takes about `turnMilliseconds`. One round does not count.
 */
export async function alternate(
  runners: readonly Runner[],
  { patients, rounds, turnMilliseconds }: { patients: number; rounds: number; turnMilliseconds: number },
): Promise<Rates> {
  const rates = new Map<string, number[]>(runners.map(({ name }) => [name, []]));
  const passes = new Map<string, number>();
  for (const { name, checkAll } of runners) {
    await timeOf(checkAll, 1);
    passes.set(name, Math.max(1, Math.round(turnMilliseconds / (await timeOf(checkAll, 1)))));
  }
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, checkAll } of runners) {
      const times = passes.get(name) ?? 1;
      const milliseconds = await timeOf(checkAll, times);
      if (round > 0) rates.get(name)?.push((patients * times * 1000) / milliseconds);
    }
  }
  return rates;
}

async function timeOf(checkAll: Runner['checkAll'], times: number): Promise<number> {
  const start = performance.now();
  for (let pass = 0; pass < times; pass += 1) await checkAll();
  return performance.now() - start;
}
