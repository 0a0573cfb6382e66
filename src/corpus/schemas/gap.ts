import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { standingSchema } from './standing.ts';

/** A year, month or day; it stands for its first day, so texts of different length compare as strings. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write "2015", "2015-03" or "2015-03-01"');

/** Elapsed time in hours or minutes (`2 h`, `30 min`). */
export const gapTimeSchema = z.string().regex(/^\d+(\.\d+)? (h|min)$/, 'write "2 h" or "30 min"');

/**
 * What one authority says about time between two intakes, seen from the partner: `drugBefore` is "the drug at least this
 * long before the nutrient", `drugAfter` "the drug at least this long after it". `null` is "not stated", never zero, and
 * then `beforeReason` or `afterReason` says why. `rule` other than `separate` carries no time. `notUsed` keeps a row for the
 * record that must never be chosen. `from` is inclusive, `until` exclusive. An unverified gap may only lengthen.
 */
export const gapSchema = z
  .strictObject({
    authority: z.strictObject({ id: idSchema, en: z.string().min(1), nl: z.string().min(1) }),
    /** Where the authority speaks; empty when it speaks for no country (a study, the editors). */
    jurisdictions: z.array(z.string().regex(/^[A-Z]{2}$/)),
    rule: z.enum(['separate', 'avoid', 'caution']),
    drugBefore: gapTimeSchema.nullable(),
    drugAfter: gapTimeSchema.nullable(),
    beforeReason: bilingualSchema.optional(),
    afterReason: bilingualSchema.optional(),
    source: idSchema.nullable(),
    status: standingSchema,
    note: bilingualSchema.optional(),
    notUsed: bilingualSchema.optional(),
    from: partialDateSchema.optional(),
    until: partialDateSchema.optional(),
  })
  .refine((gap) => (gap.drugBefore === null) === (gap.beforeReason !== undefined), {
    path: ['beforeReason'],
    error: 'a side without a time needs a reason, a side with a time must not have one',
  })
  .refine((gap) => (gap.drugAfter === null) === (gap.afterReason !== undefined), {
    path: ['afterReason'],
    error: 'a side without a time needs a reason, a side with a time must not have one',
  })
  .refine((gap) => gap.status !== 'seen' || gap.source !== null, {
    path: ['source'],
    error: 'a gap that was seen names its source',
  })
  .refine((gap) => gap.rule === 'separate' || (gap.drugBefore === null && gap.drugAfter === null), {
    path: ['rule'],
    error: 'only "separate" carries times',
  });
export type Gap = z.infer<typeof gapSchema>;
