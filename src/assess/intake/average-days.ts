import type { Answer } from '../../quantity/index.ts';
import type { LedgerItem } from './ledger-item.ts';

/** The lines of several diet days as parts of one average day; one day stays as it is. */
export function averageDays(days: readonly (readonly LedgerItem[])[], unit: string): readonly LedgerItem[] {
  const share = 1 / Math.max(1, days.length);
  if (share === 1) return days.flat();
  return days.flat().map((item) => ({
    ...item,
    amount: part(item.amount, share, unit),
    ...(item.energy === undefined ? {} : { energy: item.energy * share }),
  }));
}

function part(answer: Answer, share: number, unit: string): Answer {
  if (answer.state === 'not-applicable') return answer;
  if (answer.state === 'unknown') {
    return answer.atLeast === undefined ? answer : { ...answer, atLeast: answer.atLeast * share, unit };
  }
  return {
    ...answer,
    value: answer.value * share,
    ...(answer.low === undefined ? {} : { low: answer.low * share }),
    ...(answer.high === undefined ? {} : { high: answer.high * share }),
  };
}
