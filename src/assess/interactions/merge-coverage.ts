import type { Coverage } from '../schemas/assessment.ts';
import type { InteractionReceipt } from './interaction-schema.ts';

/**
 * The coverage of an assessment with what the check made of each medicine and supplement. An entry that the check knows
 * takes its status and rules; an entry it does not know stays as it is. Nothing is dropped and nothing stands twice.
 */
export function mergeCoverage(
  coverage: readonly Coverage[],
  receipts: readonly InteractionReceipt[],
): readonly Coverage[] {
  const byInput = new Map(receipts.map((one) => [`${one.kind} ${one.input}`, one]));
  const merged = coverage.map((entry) => {
    const key = `${entry.kind} ${entry.input}`;
    const receipt = byInput.get(key);
    if (receipt === undefined) return entry;
    byInput.delete(key);
    const { candidates, ...rest } = entry;
    const rules = [...new Set([...(entry.kind === 'medicine' ? [] : entry.rules), ...receipt.rules])];
    const keepsCandidates = receipt.status === 'unrecognised' && candidates !== undefined;
    return { ...rest, status: receipt.status, rules, ...(keepsCandidates ? { candidates } : {}) };
  });
  const added = [...byInput.values()].map((receipt) => ({
    input: receipt.input,
    kind: receipt.kind,
    name: receipt.name,
    status: receipt.status,
    ...(receipt.id === undefined ? {} : { id: receipt.id }),
    rules: [...receipt.rules],
    ...(receipt.candidates === undefined ? {} : { candidates: [...receipt.candidates] }),
  }));
  return [...merged, ...added];
}
