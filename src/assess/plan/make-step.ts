import { say } from '../../corpus/index.ts';
import type { Answer } from '../../quantity/index.ts';
import type { PlanInput } from './plan-input.ts';
import type { PlanStep, PlanVerb } from './schema.ts';

/** A step before it has its words and its derivation. */
export interface StepDraft {
  /** Key of the words under `plan.step.` and `plan.because.`, and id of the step. */
  readonly id: string;
  readonly do: PlanVerb;
  readonly parameters?: Readonly<Record<string, string>>;
  /** Words of the content that replace those of the key. */
  readonly words?: { readonly person: string; readonly professional: string };
  /** Reason of the content; absent: the words of `plan.because.<id>`. */
  readonly because?: string;
  readonly amount?: Answer;
  readonly at?: readonly string[];
  readonly split?: number | null;
  readonly form?: readonly string[];
  readonly inputs?: readonly string[];
  readonly basis: readonly string[];
  readonly sources: readonly string[];
  readonly verified: boolean;
  /** Derivations the step builds on. */
  readonly children?: readonly (string | undefined)[];
}

/** Writes a step with its words in the language of the plan, and its derivation into the book. */
export function makeStep(draft: StepDraft, input: PlanInput): PlanStep {
  const { messages, language, book } = input;
  const parameters = draft.parameters ?? {};
  const sources = [...new Set(draft.sources)];
  const derivation = book.note({
    rule: 'plan-step',
    inputs: { step: draft.id, ...parameters },
    facts: draft.basis,
    sources,
    ...(draft.children === undefined ? {} : { children: draft.children }),
  });
  const step: PlanStep = {
    id: draft.id,
    do: draft.do,
    what: draft.words?.person ?? say(messages, language, `plan.step.${draft.id}`, parameters),
    professional: draft.words?.professional ?? say(messages, language, `plan.professional.${draft.id}`, parameters),
    because: draft.because ?? say(messages, language, `plan.because.${draft.id}`, parameters),
    inputs: [...(draft.inputs ?? [])],
    basis: [...draft.basis],
    sources,
    verified: draft.verified,
    derivation,
  };
  if (draft.amount !== undefined) step.amount = draft.amount;
  if (draft.at !== undefined) step.at = [...draft.at];
  if (draft.split !== undefined) step.split = draft.split;
  if (draft.form !== undefined) step.form = [...draft.form];
  return step;
}
