import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { evidenceNumberSchema } from './evidence-number.ts';
import { idSchema } from './id.ts';
import { memberSchema, partnerSchema } from './interaction-partner.ts';
import { reviewSchema } from './review.ts';
import { sourcesSchema } from './source-ids.ts';
import { standingSchema } from './standing.ts';

/** ATC group or substance, level 2 to 5 (`C03C`, `L01FE01`). */
export const atcGroupSchema = z
  .string()
  .regex(/^[A-Z]\d{2}([A-Z]([A-Z](\d{2})?)?)?$/, 'write an ATC group such as "C03C"');

/**
 * A partner that changes the nutrient in the body over time. It stands apart from an interaction: one drug may have both
 * relations, and both may fire. `groups` match by prefix; a member outside every group is matched by its own code.
 */
export const depletionSchema = z
  .strictObject({
    id: idSchema,
    partner: partnerSchema,
    members: z.array(memberSchema),
    /** Empty when the partner is no medicine. */
    groups: z.array(atcGroupSchema),
    /** Codes this partner had before; still found in old records. */
    supersededGroups: z.array(atcGroupSchema),
    direction: z.enum(['lowers', 'raises']),
    mechanism: bilingualSchema,
    /** Use that the relation is limited to, such as misuse; absent means every use. */
    onlyWhen: bilingualSchema.optional(),
    numbers: z.array(evidenceNumberSchema),
    note: bilingualSchema.optional(),
    /** Interactions of the same partner, for the reader. */
    interactions: z.array(idSchema),
    status: standingSchema,
    sources: sourcesSchema,
    review: reviewSchema,
  })
  .refine((row) => row.status !== 'seen' || row.sources.length > 0, {
    path: ['sources'],
    error: 'a relation that was seen names a source',
  })
  .refine((row) => row.sources.length > 0 || row.status === 'memory', {
    path: ['status'],
    error: 'without a source the standing is "memory"',
  });
export type Depletion = z.infer<typeof depletionSchema>;

/** The file `content/nutrients/<nutrient>/depletion.yaml`. */
export const depletionFileSchema = z.array(depletionSchema);
