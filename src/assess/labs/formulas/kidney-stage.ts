import type { FormulasFile } from '../../../corpus/schemas/formula.ts';

/** Stages of kidney function with the sentence that goes with them. */
export type KidneyStages = FormulasFile['kidneyStages'];

/** The stage whose half-open band `[from, below)` holds the value; undefined when the bands leave it out. */
export function kidneyStage(value: number, stages: KidneyStages): KidneyStages['stages'][number] | undefined {
  return stages.stages.find(
    (stage) => (stage.from === null || value >= stage.from) && (stage.below === null || value < stage.below),
  );
}
