import type { KidneyFunction } from '../kidney-function.ts';
import type { LabReading } from '../read-labs.ts';
import type { LabReference } from '../schema.ts';

/** What measures are worked out from. */
export interface MeasureInput {
  readonly readings: readonly LabReading[];
  readonly kidney: KidneyFunction;
  /** Rows of the latest serum results, by path. */
  readonly serumReferences: ReadonlyMap<string, readonly LabReference[]>;
}
