import * as z from 'zod';
import { answerSchema } from '../schemas/answer.ts';

/** What the plan comes down to. `none`: nothing to start, change or stop. */
export const planActionSchema = z.enum(['none', 'food', 'supplement', 'change', 'pause', 'stop', 'refer']);
export type PlanAction = z.infer<typeof planActionSchema>;

const doSchema = z.enum([
  'see-doctor',
  'stop',
  'do-not-start',
  'change',
  'pause',
  'separate',
  'ask',
  'measure',
  'eat',
  'take',
  'watch',
  'stop-when',
  'inform',
]);
export type PlanVerb = z.infer<typeof doSchema>;

const stepSchema = z.strictObject({
  /** Which sentence of the plan this is; stable, several steps may share one. */
  id: z.string(),
  do: doSchema,
  /** For the person. */
  what: z.string(),
  /** The same for the professional. */
  professional: z.string(),
  /** The element in a day for `take` and `change`, the portion for `eat`. */
  amount: answerSchema.exactOptional(),
  /** Clock times `HH:MM`; only where a schedule gave them. */
  at: z.array(z.string()).exactOptional(),
  /** Moments a day; null when no source states them. */
  split: z.number().nullable().exactOptional(),
  /** Compound families to choose from, without rank; empty means that no form was studied apart. */
  form: z.array(z.string()).exactOptional(),
  /** For the person. */
  because: z.string(),
  /** JSON paths into the profile the step is about. */
  inputs: z.array(z.string()),
  /** Ids of the facts and rules it rests on. */
  basis: z.array(z.string()),
  sources: z.array(z.string()),
  /** False where it rests on something that was not seen in a source; such a step only ever makes the plan stricter. */
  verified: z.boolean(),
  derivation: z.string(),
});
export type PlanStep = z.infer<typeof stepSchema>;

/** What must be safe before the plan proposes a supplement. */
export const guardIdSchema = z.enum([
  'age',
  'kidney',
  'life-stage',
  'conditions',
  'medicines',
  'upper-level',
  'score',
  'names',
]);

const guardSchema = z.strictObject({
  id: guardIdSchema,
  /** A supplement is proposed only while every guard is `kept`; `unknown` is never `kept`. */
  state: z.enum(['kept', 'broken', 'unknown']),
  text: z.string(),
  /** JSON paths or short reasons; empty unless unknown. */
  missing: z.array(z.string()),
  sources: z.array(z.string()),
});
export type PlanGuard = z.infer<typeof guardSchema>;

/** One decision with its steps in order, and the guard-rails every supplement must keep. */
export const planSchema = z.strictObject({
  action: planActionSchema,
  steps: z.array(stepSchema),
  guards: z.array(guardSchema),
});
export type Plan = z.infer<typeof planSchema>;
