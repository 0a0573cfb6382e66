import type { Assessment } from '../../src/assess/index.ts';
import { BenchFailure } from '../shared/bench-failure.ts';
import type { ProfileSize } from './draw-profiles.ts';

/**
 * Stops the bench unless an assessment did the whole work: every line recognised, a number or a reason for the intake, and
 * a derivation behind it. Speed without the answer is no speed.
 */
export function checkWork(assessment: Assessment, size: ProfileSize): void {
  const { coverage, derivations, intake } = assessment;
  const count = (kind: string): number =>
    coverage.filter((one) => one.kind === kind && one.status !== 'unrecognised').length;
  const found = { foods: count('food'), supplements: count('supplement'), medicines: count('medicine') };
  const whole = JSON.stringify(found) === JSON.stringify(size);
  if (!whole || Object.keys(derivations).length < size.foods + size.supplements || !('total' in intake)) {
    throw new BenchFailure(
      `An assessment left work undone: ${JSON.stringify(found)} of ${JSON.stringify(size)} recognised, ` +
        `${Object.keys(derivations).length} derivations.`,
      70,
    );
  }
}
