import type { NutrientContent } from '../corpus/index.ts';
import type { BodyModel } from '../corpus/schemas/body-model.ts';
import type { BodyModelCode, BodyPerson, BodyScenario, SampledPeople } from '../physiology/index.ts';

/** A scenario that was read: what to run, on which model, and what to say about it. */
export interface Scenario {
  readonly content: NutrientContent;
  readonly model: BodyModel;
  readonly code: BodyModelCode;
  readonly person: BodyPerson;
  readonly body: BodyScenario;
  /** Whom an ensemble is drawn from; absent: people who are the person but for the spread of the model. */
  readonly people?: SampledPeople;
  /** Series in the order they were asked for. */
  readonly observe: readonly string[];
  readonly title?: { readonly en: string; readonly nl: string };
  readonly language?: 'en' | 'nl';
  /** Words to say before and beside the curves. */
  readonly warnings: readonly SimulationWarning[];
  /** Effects and salts whose strength is a choice: every curve says so. */
  readonly illustrative: readonly string[];
}

/** Something a reader of the curves must know: `code` has words in both languages. */
export interface SimulationWarning {
  readonly code: string;
  /** Path into the scenario; absent when it is about the run. */
  readonly path?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** Sentence of the content, where the model itself says why. */
  readonly because?: { readonly en: string; readonly nl: string };
}
