import * as z from 'zod';
import { idSchema } from './id.ts';
import { sourcesSchema } from './source-ids.ts';
import { standingSchema } from './standing.ts';
import { writtenAmountSchema } from './written-amount.ts';

const parameterSchema = z.strictObject({
  value: z.number(),
  unit: z.string().min(1),
  standing: standingSchema,
  sources: sourcesSchema.optional(),
  meaning: z.string().min(1),
});

const parameterNames = [
  'mealEmptying',
  'mealHalf',
  'emptyingFed',
  'emptyingFasting',
  'transit',
  'activeCapacity',
  'activeHalf',
  'passive',
  'segmentShare1',
  'segmentShare2',
  'segmentShare3',
  'colonTransit',
  'colonUptake',
  'upperSecretion',
  'dissolution',
  'solidPassage',
] as const;

const boundSchema = z.strictObject({
  value: z.number().positive(),
  standing: standingSchema,
  sources: sourcesSchema.optional(),
});

/** `content/models/<id>.yaml`: the gut part of a whole-body model. Equations: docs/methods/absorption.md. */
export const gutModelSchema = z.strictObject({
  id: idSchema,
  nutrient: idSchema,
  parameters: z.record(z.enum(parameterNames), parameterSchema),
  referenceBody: z.strictObject({
    weight: writtenAmountSchema,
    height: writtenAmountSchema,
  }),
  /** Meals assumed where no clock time is given: hour, share of the day's food, size in standard meals. */
  standardDay: z.array(z.strictObject({ at: z.number(), share: z.number(), size: z.number() })).min(1),
  /** Energy of one standard meal. */
  standardMeal: writtenAmountSchema,
  /** Salts whose dissolving was measured in people; all others are between nothing and fully dissolved. */
  salts: z.record(
    idSchema,
    z.strictObject({
      dissolvedAtOnce: z.number().min(0).max(1),
      calibrated: z.literal(true),
      sources: sourcesSchema.min(1),
    }),
  ),
  calibratedRange: z.strictObject({
    /** Largest amount at one moment that was measured. */
    largestDose: z.number().positive(),
    unit: z.literal('mmol'),
    sources: sourcesSchema.min(1),
  }),
  /** Share of a food's content that stays free on the low side, by what is known of binders in the food. */
  binders: z.strictObject({ high: boundSchema, unknown: boundSchema }),
  levelError: z.strictObject({ low: boundSchema, high: boundSchema }),
  adultFromMonths: z.int(),
  effects: z.array(
    z.strictObject({
      group: idSchema,
      capacityFactor: z.number().positive(),
      acidFactor: z.number().positive(),
      standing: standingSchema,
    }),
  ),
});
export type GutModel = z.infer<typeof gutModelSchema>;
