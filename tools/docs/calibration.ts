import * as z from 'zod';
import type { Corpus } from '../../src/corpus/index.ts';
import { interpretScenario, runScenario } from '../../src/simulation/index.ts';

const targetSchema = z.strictObject({
  id: z.string(),
  what: z.string(),
  origin: z.string(),
  observed: z.tuple([z.number(), z.number()]),
  scenario: z.record(z.string(), z.unknown()),
  measure: z.strictObject({ series: z.string(), atHours: z.number(), of: z.enum(['value', 'change', 'share']) }),
});
const targetsSchema = z.strictObject({ targets: z.array(targetSchema).min(1) });
type Target = z.infer<typeof targetSchema>;

/** One row of the table. */
export interface CalibrationRow {
  readonly id: string;
  readonly model: number;
  readonly isInside: boolean;
  readonly target: Target;
}

/** Runs every target's scenario. Throws when one is refused or has no output at the hour that is asked. */
export function calibrate(written: unknown, corpus: Corpus): readonly CalibrationRow[] {
  return targetsSchema.parse(written).targets.map((target) => {
    const model = measureOf(target, corpus);
    const [low, high] = target.observed;
    return { id: target.id, model, isInside: model >= low && model <= high, target };
  });
}

function measureOf({ id, scenario, measure }: Target, corpus: Corpus): number {
  const data = { schema: 'elementair/scenario@1', observe: [measure.series], ...scenario };
  const read = interpretScenario(data, corpus, { limits: corpus.limits });
  const outcome = read.ok ? runScenario(read.value, { messages: corpus.messages, language: 'en' }) : read;
  if (!outcome.ok) throw new Error(`${id}: ${JSON.stringify(outcome.problem)}`);
  const { times, series } = outcome.value;
  const values = series[measure.series]?.values ?? [];
  const value = values[times.indexOf(measure.atHours)];
  const start = values[0];
  if (value === undefined || start === undefined) throw new Error(`${id}: no output at hour ${measure.atHours}`);
  if (measure.of === 'change') return value - start;
  return measure.of === 'share' ? value / start : value;
}

/** The page `docs/calibration.md`. */
export function writeCalibration(rows: readonly CalibrationRow[]): string {
  const show = (value: number): string => String(Number(value.toPrecision(3)));
  const cells = rows.map(({ model, isInside, target }) => [
    target.what,
    `${show(target.observed[0])} to ${show(target.observed[1])}`,
    show(model),
    isInside ? 'inside' : '**outside**',
    target.origin,
  ]);
  const head = ['what', 'observed', 'model', 'verdict', 'where from and how used'];
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return `# Calibration of the whole-body model

Made by \`node tools/docs/make-calibration.ts\` from \`tests/cases/simulation/calibration.yaml\`; a test holds it fresh. Agreement here
is mostly a fit and not a test: the last column says which. What the model does not reproduce: [whole-body
model](methods/whole-body-model.md).

${[line(head), rule, ...cells.map(line)].join('\n')}
`;
}
