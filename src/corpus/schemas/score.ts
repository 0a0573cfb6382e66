import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { whenSchema } from './predicate.ts';
import { sourcesSchema } from './source-ids.ts';
import { standingSchema } from './standing.ts';

const itemSchema = z.strictObject({
  id: idSchema,
  label: bilingualSchema,
  points: z.int().positive(),
  when: whenSchema,
  /** Of the items in one group at most one counts: the one with most points. */
  group: idSchema.optional(),
});

const validationSchema = z.strictObject({
  what: bilingualSchema,
  /** Null when the figure was not seen; then none is quoted. */
  value: bilingualSchema.nullable(),
  source: idSchema,
  standing: standingSchema,
});

/** A published weighted score: points of the items that hold are added. An unknown item makes the score an interval. */
export const scoreSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  items: z.array(itemSchema).min(1),
  /** Smallest and largest possible sum. */
  range: z.strictObject({ low: z.int(), high: z.int() }),
  population: bilingualSchema,
  standing: standingSchema,
  sources: sourcesSchema.min(1),
  /** Where boundaries are read by the editor. */
  boundaries: bilingualSchema,
  /** Share of a population by score, in percent; null when unknown. */
  distribution: z
    .strictObject({
      population: bilingualSchema,
      source: idSchema,
      shares: z.array(z.strictObject({ score: z.int(), percent: z.number() })),
    })
    .nullable(),
  validation: z.array(validationSchema),
  limits: z.array(bilingualSchema).min(1),
  /** Where this holds, the score alone never supports advice to take more. */
  blocksAdvice: z.strictObject({ when: whenSchema, because: bilingualSchema }).optional(),
});
export type Score = z.infer<typeof scoreSchema>;

/** `content/nutrients/<nutrient>/scores.yaml`. */
export const scoresFileSchema = z.strictObject({ scores: z.array(scoreSchema).min(1) });
