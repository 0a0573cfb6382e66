import type { LaboratoryInterference } from '../../corpus/schemas/laboratory.ts';
import type { InteractionInput } from './check-input.ts';
import type { InteractionHit, InteractionReceipt } from './interaction-schema.ts';

/**
 * Tests of the person whose result the nutrient falsifies when it is taken beyond food. They never change a decision: they
 * add words.
 */
export function laboratoryInteractions(input: InteractionInput): {
  readonly hits: readonly InteractionHit[];
  readonly receipts: readonly InteractionReceipt[];
} {
  const hits: InteractionHit[] = [];
  const receipts: InteractionReceipt[] = [];
  for (const { input: path, test } of input.laboratory) {
    const rows = input.content.laboratory.interferences.filter((row) => row.cause === 'nutrient' && row.test === test);
    if (rows.length === 0) continue;
    const taken = input.sources.length > 0;
    if (taken) hits.push(...rows.map((row) => writeLaboratory(row, path, input)));
    receipts.push({
      input: path,
      kind: 'laboratory',
      name: rows[0]?.name[input.language] ?? test,
      status: 'rule',
      id: test,
      rules: rows.map((row) => row.id),
      notHolding: taken ? [] : rows.map((row) => ({ rule: row.id, because: 'nutrient-not-taken' as const })),
      negatives: [],
    });
  }
  return { hits, receipts };
}

function writeLaboratory(row: LaboratoryInterference, path: string, input: InteractionInput): InteractionHit {
  const { language } = input;
  const verified = row.standing === 'seen';
  const taken = new Set(input.sources.flatMap((source) => source.compounds));
  return {
    id: row.id,
    with: { kind: 'laboratory', id: row.test, name: row.name[language], code: null, input: path },
    compounds: input.content.compounds.map((one) => one.id).filter((id) => taken.has(id)),
    allCompounds: true,
    route: 'any',
    severity: 'none',
    likelihood: verified ? 'possible' : 'theoretical',
    evidence: verified ? 'C' : 'D',
    mechanism: 'measurement',
    effect: row.effect,
    studied: row.mechanism[language],
    management: { action: 'inform', alternatives: [], authorities: [], text: row.text[language] },
    needs: [],
    since: null,
    sources: [...row.sources],
    verified,
    severityConfirmed: false,
    text: row.text[language],
  };
}
