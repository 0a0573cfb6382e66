import * as z from 'zod';
import {
  certaintySchema,
  directionSchema,
  evidenceRouteSchema,
  settingSchema,
} from '../../corpus/schemas/indication.ts';
import { answerSchema } from '../schemas/answer.ts';

/** How well a use is supported, best first; see docs/methods/effectiveness-word.md. */
export const effectivenessSchema = z.enum([
  'effective',
  'likely-effective',
  'possibly-effective',
  'possibly-ineffective',
  'likely-ineffective',
  'ineffective',
  'insufficient',
]);
export type Effectiveness = z.infer<typeof effectivenessSchema>;

const outcomeSchema = z.strictObject({
  outcome: z.string(),
  /** As a reader sees it, with its measure or unit. */
  effect: z.string(),
  comparator: z.string(),
  /** In the measure or unit of the first number of `effect`; null when the source shows none. */
  interval: z.strictObject({ low: z.number(), high: z.number(), level: z.number() }).nullable(),
  participants: z.string().nullable(),
  favours: z.enum(['benefit', 'no-effect', 'harm', 'unclear']),
  /** True when the direction rests on it. */
  decisive: z.boolean(),
  note: z.string().exactOptional(),
  source: z.string(),
  verified: z.boolean(),
});

const doseSchema = z.strictObject({
  /** As printed. */
  text: z.string(),
  /** As printed: for a day or for one moment; unknown when it is blocked or cannot be read. */
  amount: answerSchema,
  basis: z.enum(['element', 'compound', 'not-stated']),
  /** Family id; null when several were used or none is known. */
  compound: z.string().nullable(),
  /** The element in a day, in the intake unit. */
  perDay: answerSchema,
  /** Moments a day; null when not stated. */
  split: z.number().nullable(),
  duration: z.string().exactOptional(),
  route: evidenceRouteSchema,
  /** `supervised` at least when it lies above the person's upper level. */
  setting: settingSchema,
  /** The dose as a multiple of the person's upper level, of its low end where that lies above; null when it is not above. */
  aboveUpperLevel: z.number().nullable(),
  /** The same of the high end, where the dose is a range. */
  aboveUpperLevelHigh: z.number().exactOptional(),
  /** `unknown`: the dose or the level is not known; `not-counted`: an upper level does not count this route. */
  upperLevel: z.enum(['above', 'within', 'unknown', 'not-counted']),
  /** Present: shown, but it takes no part in any advice. */
  blocked: z.string().exactOptional(),
  note: z.string().exactOptional(),
  source: z.string().nullable(),
  verified: z.boolean(),
});

/** What is known of one goal: effect, certainty, harm and dose, kept apart. */
export const evidenceSchema = z.strictObject({
  indication: z.string(),
  input: z.string(),
  name: z.string(),
  effectiveness: effectivenessSchema,
  certainty: certaintySchema,
  certaintyBy: z.string(),
  /** False when only the editor gives the word; it then counts one step lower. */
  certaintyVerified: z.boolean(),
  ratedDownFor: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  direction: directionSchema,
  because: z.string(),
  support: z.enum(['trials', 'label', 'guideline', 'association']),
  population: z.string(),
  design: z.string(),
  effect: z.array(outcomeSchema),
  harm: z.string(),
  /** The dose that comes first: by mouth and not blocked, where there is one. */
  dose: doseSchema,
  /** Every dose that was read, `dose` among them; empty when none was. */
  doses: z.array(doseSchema),
  /** Compound families that were studied; empty means various. */
  form: z.array(z.string()),
  route: z.array(evidenceRouteSchema),
  setting: settingSchema,
  /** True for hospital uses: information, never advice. */
  informationOnly: z.boolean(),
  verdict: z.string(),
  sources: z.array(z.string()),
  derivation: z.string(),
});
export type Evidence = z.infer<typeof evidenceSchema>;
export type EvidenceOutcome = z.infer<typeof outcomeSchema>;
export type EvidenceDose = z.infer<typeof doseSchema>;
