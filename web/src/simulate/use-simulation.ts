import { useEffect, useState } from 'react';
import type { WrittenScenario } from '../../../src/simulation/index.ts';
import type { Refused } from '../engine/engine-messages.ts';
import { letters } from './lines.ts';
import type { Curves } from './simulation-messages.ts';
import type { Simulator } from './simulator.ts';

/** What was computed last. A refusal keeps the last curves beside it, so that typing never blanks the page. */
export interface Outcome {
  readonly runs: readonly Curves[];
  readonly problem: (Refused & { readonly letter: string }) | undefined;
  readonly failed: boolean;
  readonly isBusy: boolean;
}

/** Typing waits this long before the curves are computed again, milliseconds. */
const pause = 120;

/** Computes all scenarios again at each change; an answer to older ones is dropped. */
export function useSimulation(
  simulator: Simulator,
  scenarios: readonly WrittenScenario[],
  people: number | undefined,
): Outcome {
  const [outcome, setOutcome] = useState<Outcome>({ runs: [], problem: undefined, failed: false, isBusy: true });
  const asked = JSON.stringify(scenarios);
  useEffect(() => {
    let isLatest = true;
    setOutcome((last) => ({ ...last, isBusy: true }));
    const run = async (): Promise<void> => {
      // As text, so that an equal scenario is not computed anew.
      const written = JSON.parse(asked) as readonly WrittenScenario[];
      const runs: Curves[] = [];
      for (const [index, scenario] of written.entries()) {
        if (!isLatest) return;
        const answer = await simulator.ask({ kind: 'run', scenario, people });
        if (!isLatest) return;
        if (answer.kind === 'curves') runs.push(answer.curves);
        else {
          const problem = answer.kind === 'refused' ? { ...answer.problem, letter: letters[index] ?? '' } : undefined;
          setOutcome((last) => ({ ...last, problem, failed: problem === undefined, isBusy: false }));
          return;
        }
      }
      setOutcome({ runs, problem: undefined, failed: false, isBusy: false });
    };
    const timer = setTimeout(() => void run(), pause);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [simulator, asked, people]);
  return outcome;
}
