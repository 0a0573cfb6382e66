import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { sourcesSchema } from './source-ids.ts';
import { standingSchema } from './standing.ts';

const seenBy = {
  standing: standingSchema,
  sources: sourcesSchema.optional(),
  /** Where a figure comes from that has no entry in the bibliography, in words. */
  origin: z.string().min(1).optional(),
};

const parameterSchema = z.strictObject({
  value: z.number(),
  unit: z.string().min(1),
  ...seenBy,
  confidence: z.enum(['high', 'medium', 'low', 'input']),
  /** Coefficient of variation between people, log-normal; absent: the same for all in an ensemble. */
  spread: z.number().positive().max(1).optional(),
  meaning: z.string().min(1),
});

const constantSchema = z.strictObject({
  value: z.number(),
  unit: z.string().min(1),
  ...seenBy,
  meaning: z.string().min(1),
});

/** A medicine, a disease or a gene: what it multiplies and what it adds. */
const effectSchema = z.strictObject({
  id: idSchema,
  names: bilingualSchema,
  factors: z.record(z.string(), z.number().positive()),
  addends: z.record(z.string(), z.number()).optional(),
  /** False: the strength is a choice, and every curve says so. */
  calibrated: z.boolean(),
  ...seenBy,
});

const saltSchema = z.strictObject({
  /** Share that is in solution at once; the rest dissolves slowly or passes. */
  dissolvedAtOnce: z.number().min(0).max(1),
  calibrated: z.boolean(),
  ...seenBy,
});

/** Range in which the model was compared with people; outside it a run carries a warning. */
const checkedSchema = z.strictObject({
  low: z.number(),
  high: z.number(),
  unit: z.string().min(1),
  because: bilingualSchema,
});

/** `content/models/<id>-body.yaml`: a whole-body model. Equations: docs/methods/whole-body-model.md. */
export const bodyModelSchema = z.strictObject({
  id: idSchema,
  nutrient: idSchema,
  parameters: z.record(z.string(), parameterSchema),
  /** Constants of the rules that fit the reference body to a person. */
  covariates: z.record(z.string(), constantSchema),
  /** Constants of binding in a meal: sites per mmol of each binder and the constant of dissociation. */
  binding: z.record(z.string(), constantSchema),
  salts: z.record(idSchema, saltSchema),
  effects: z.array(effectSchema),
  /** What can be observed, with its unit and name. */
  series: z.array(z.strictObject({ id: idSchema, unit: z.string().min(1), names: bilingualSchema })).min(1),
  /** Meals of a day: hour, share of the day's intake, size in standard meals. */
  meals: z.array(z.strictObject({ at: z.number(), share: z.number(), size: z.number() })).length(3),
  checked: z.strictObject({
    intake: checkedSchema,
    dose: checkedSchema,
    egfr: checkedSchema,
    age: checkedSchema,
    serum: checkedSchema,
  }),
});
export type BodyModel = z.infer<typeof bodyModelSchema>;
