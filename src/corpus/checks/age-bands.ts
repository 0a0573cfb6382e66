import type { ReferenceValue } from '../schemas/reference-value.ts';
import type { CheckInput, CheckOutcome, ContentCheck, Finding } from './content-check.ts';
import { contentKinds } from './content-kinds.ts';
import { documentsOf } from './documents.ts';

/** Half-open `[from, to)`; null has no bound. */
interface Band {
  readonly place: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** A person of any age, sex and life stage finds at most one row of a kind in a set, and none falls between two rows. */
export const ageBands: ContentCheck = {
  name: 'age-bands',
  description: 'Age bands of one set, kind, sex and life stage neither overlap nor leave a gap; stages neither.',
  run(input: CheckInput): CheckOutcome {
    const tables = [...referenceTables(input), ...stageTables(input)];
    return {
      checked: tables.reduce((sum, table) => sum + table.bands.length, 0),
      findings: tables.flatMap(({ path, name, bands }) => bandFindings(path, name, bands)),
    };
  },
};

interface BandTable {
  readonly path: string;
  readonly name: string;
  readonly bands: readonly Band[];
}

function referenceTables(input: CheckInput): readonly BandTable[] {
  return documentsOf(input, contentKinds.referenceValues).flatMap(({ path, value }) => {
    const groups = new Map<string, Band[]>();
    for (const row of value.values) {
      for (const sex of row.sex === 'any' ? ['female', 'male'] : [row.sex]) {
        const name = [row.set, row.kind, sex, row.lifeStage ?? 'no life stage'].join(', ');
        const band = bandOf(row);
        const group = groups.get(name);
        if (group === undefined) groups.set(name, [band]);
        else group.push(band);
      }
    }
    return [...groups].map(([name, bands]) => ({ path, name, bands }));
  });
}

function bandOf(row: ReferenceValue): Band {
  return { place: `values[${row.id}]`, from: row.fromMonths, to: row.toMonths };
}

function stageTables(input: CheckInput): readonly BandTable[] {
  return documentsOf(input, contentKinds.formulas).flatMap(({ path, value }) =>
    (['kidneyStages', 'albuminuriaStages'] as const).map((name) => ({
      path,
      name,
      bands: value[name].stages.map((stage) => ({
        place: `${name}.stages[${stage.id}]`,
        from: stage.from,
        to: stage.below,
      })),
    })),
  );
}

function bandFindings(path: string, name: string, bands: readonly Band[]): readonly Finding[] {
  const sorted = bands.toSorted((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  return sorted.flatMap((band, index) => {
    const before = sorted[index - 1];
    if (before === undefined) return [];
    const end = before.to ?? Infinity;
    const start = band.from ?? -Infinity;
    if (start === end) return [];
    const wrong = start < end ? `overlaps ${before.place}` : `leaves a gap after ${before.place} (${end} to ${start})`;
    return [{ path, place: band.place, wrong: `${wrong} for ${name}`, remedy: 'let the bands meet' }];
  });
}
