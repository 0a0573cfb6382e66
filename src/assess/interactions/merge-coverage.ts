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
  // A combination has several receipts at one place, in the order of its parts.
  const left = new Set(receipts);
  const merged = coverage.map((entry) => {
    const receipt = receipts.find((one) => one.input === entry.input && one.kind === entry.kind && left.has(one));
    if (receipt === undefined) return entry;
    left.delete(receipt);
    const rules = entry.kind === 'medicine' ? [...receipt.rules] : [...new Set([...entry.rules, ...receipt.rules])];
    const { input, kind, name, id, candidates } = entry;
    const { status } = receipt;
    const written: Coverage =
      id === undefined ? { input, kind, name, status, rules } : { input, kind, name, status, id, rules };
    return status === 'unrecognised' && candidates !== undefined ? { ...written, candidates } : written;
  });
  const added = [...left].map((receipt) => ({
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
