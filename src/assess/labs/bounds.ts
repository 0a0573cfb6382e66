import type { NutrientContent } from '../../corpus/index.ts';
import type { Deficiency } from '../../corpus/schemas/deficiency.ts';
import type { FormulasFile } from '../../corpus/schemas/formula.ts';
import { valueIn } from '../../quantity/index.ts';
import { KeyedCache } from '../keyed-cache.ts';
import { substanceOf } from './nutrient-tests.ts';

/** A range or cut-off with its bounds in the unit that was asked for; null where it has none on that side. */
export interface Bounded<Row> {
  readonly row: Row;
  readonly low: number | null;
  readonly high: number | null;
}

/** A reference range, grey zone or proposal. */
export type RangeRow = FormulasFile['serumRanges'][number];
/** A cut-off of the evidence. */
export type CutOff = Deficiency['thresholds'][number];

const ranges = new KeyedCache<readonly Bounded<RangeRow>[]>();
const cutOffs = new KeyedCache<readonly Bounded<CutOff>[]>();

/** Ranges of a test in a unit, in the order of the content; none for a test without ranges. */
export function rangesOf(content: NutrientContent, test: string, unit: string): readonly Bounded<RangeRow>[] {
  return ranges.get(content, `${test} ${unit}`, () => bounded(content.formulas.serumRanges, content, test, unit));
}

/** Cut-offs of a test in a unit, in the order of the content. */
export function cutOffsOf(content: NutrientContent, test: string, unit: string): readonly Bounded<CutOff>[] {
  return cutOffs.get(content, `${test} ${unit}`, () => bounded(content.deficiency.thresholds, content, test, unit));
}

function bounded<Row extends RangeRow | CutOff>(
  rows: readonly Row[],
  content: NutrientContent,
  test: string,
  unit: string,
): readonly Bounded<Row>[] {
  return rows
    .filter((row) => row.test === test)
    .map((row) => ({ row, low: writtenIn(row.low, unit, content), high: writtenIn(row.high, unit, content) }));
}

/** A written amount of the content in another unit; null stays null. */
function writtenIn(written: string | null, unit: string, content: NutrientContent): number | null {
  if (written === null) return null;
  const [value = '', from = ''] = written.split(' ');
  return valueIn({ value: Number(value), unit: from }, unit, substanceOf(content.nutrient));
}
