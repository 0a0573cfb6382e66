import type { BodyPerson, Numbers } from '../body/body-model.ts';
import type { BodyScenario } from '../body/body-scenario.ts';

/** What a person may differ in from another of the same ensemble. */
export type Covariate = 'ageYears' | 'weightKilograms' | 'heightCentimetres' | 'egfr';

/** People who differ in more than the spread of the model: each covariate is drawn evenly from its range. */
export interface SampledPeople {
  /** Numbers of the reference body and of the rules that make a person of it. */
  readonly reference: Numbers;
  readonly rules: Numbers;
  /** Parameters that the scenario sets itself; they hold for everyone. */
  readonly own: Numbers;
  /** What all have in common. */
  readonly person: BodyPerson;
  readonly sexes: readonly BodyPerson['sex'][];
  readonly ranges: Readonly<Partial<Record<Covariate, readonly [number, number]>>>;
  /** Where no food was stated, each eats what a body of its size is in balance with. */
  readonly isBalanced: { readonly usual: boolean; readonly diet: boolean };
}

/**
 * One scenario over many people, in numbers alone, so that it can be sent to another thread. All members share the times of
 * their meals and doses; each member's numbers follow from the seed and its own number.
 */
export interface EnsembleJob {
  /** Id of the model's code. */
  readonly model: string;
  readonly scenario: BodyScenario;
  readonly observe: readonly string[];
  readonly seed: number;
  /** Coefficients of variation by parameter. */
  readonly spreads: Numbers;
  /** Absent: all are the person of the scenario but for the spread of the model. */
  readonly people?: SampledPeople;
}

/** Numbers that are kept of one member: a row of outputs for each series. */
export function memberWidth({ observe, scenario }: EnsembleJob): number {
  return observe.length * scenario.outputs.length;
}
