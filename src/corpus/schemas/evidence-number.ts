import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { standingSchema } from './standing.ts';

/** A written amount of a figure from a study; unit `1` is a bare ratio, `{fold}` is "times the value alone". */
export const figureSchema = z
  .string()
  .regex(/^-?\d+(\.\d+)? \S+$/, 'write a number, a space and a unit, such as "-74 %"');

/** One figure of a source. At least `value` or both bounds; `low` and `high` bound a range or an interval. */
export const evidenceNumberSchema = z
  .strictObject({
    what: bilingualSchema,
    value: figureSchema.optional(),
    low: figureSchema.optional(),
    high: figureSchema.optional(),
    relation: z.enum(['about', 'more-than']).optional(),
    source: idSchema,
    status: standingSchema,
  })
  .refine((number) => number.value !== undefined || (number.low !== undefined && number.high !== undefined), {
    error: 'give a value, or both low and high',
  });
