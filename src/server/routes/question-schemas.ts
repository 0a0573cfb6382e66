import * as z from 'zod';
import { dateSchema } from '../../corpus/schemas/date.ts';

/** Bodies and queries of the API. Names are those of the command line. */
const languageSchema = z.enum(['nl', 'en']);
const name = z.string().trim().min(1).max(200);

/** Choices of `POST /assess`, in the query. */
export const assessQuery = z.strictObject({
  lang: languageSchema.optional(),
  nutrient: name.optional(),
  date: dateSchema.optional(),
  referenceSet: name.optional(),
  authority: name.optional(),
});

/** Choices of `POST /schedule`, in the query; `now` is `HH:MM`. */
export const scheduleQuery = assessQuery.omit({ referenceSet: true }).extend({
  now: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock times are written "08:30"')
    .optional(),
});

/** Choices of every other question. */
export const commonQuery = z.strictObject({ lang: languageSchema.optional(), nutrient: name.optional() });

/** Choices of `POST /simulate`: people in the band, from two, and where their chance starts. */
export const simulateQuery = commonQuery.extend({
  ensemble: z
    .string()
    .regex(/^([2-9]|[1-9]\d{1,5})$/, 'a whole number from 2')
    .optional(),
  seed: z
    .string()
    .regex(/^\d{1,9}$/, 'a whole number of at most nine digits')
    .optional(),
});

/** Words to look up. */
export const lookupQuery = commonQuery.extend({
  q: name.optional(),
  limit: z
    .string()
    .regex(/^[1-9]\d?$|^100$/, 'a number from 1 to 100')
    .optional(),
});

/** Body of `POST /convert`. */
export const convertBody = z.strictObject({ text: z.string().min(1).max(4000), to: name.optional() });

/** Body of `POST /label`. */
export const labelBody = z.strictObject({ text: z.string().min(1).max(4000) });

/** Body of `POST /interactions`. */
export const interactionsBody = z.strictObject({
  with: z.array(name).min(1).max(100),
  compound: name.optional(),
  route: z.enum(['oral', 'parenteral']).optional(),
  authority: name.optional(),
  asOf: dateSchema.optional(),
});
