import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { evidenceLetterSchema } from './interaction.ts';
import { drugRouteSchema, memberSchema, partnerSchema } from './interaction-partner.ts';
import { compoundScopeSchema, kidneyScopeSchema, mechanismIdSchema } from './interaction-scope.ts';
import { reviewSchema } from './review.ts';
import { sourcesSchema } from './source-ids.ts';
import { standingSchema } from './standing.ts';

/**
 * Where a negative holds. A pair outside the scope is not ruled out. `mechanisms` limits it to those ways of clashing
 * (absent: every way); `nutrientDose` `supplement` means at or below the upper level of the non-food part; `withAluminium`
 * false means that products with aluminium are outside.
 */
export const ruledOutScopeSchema = z.strictObject({
  nutrientRoute: z.enum(['oral', 'parenteral', 'any']),
  compounds: compoundScopeSchema,
  drugRoutes: z.array(drugRouteSchema).min(1),
  mechanisms: z.array(mechanismIdSchema).min(1).optional(),
  kidney: kidneyScopeSchema.optional(),
  nutrientDose: z.literal('supplement').optional(),
  withAluminium: z.boolean(),
});

/**
 * A pair that must not alert within its scope. Only a negative whose standing (the member's, else the row's) is `seen`
 * suppresses anything; any other standing is shown, marked, and suppresses nothing. Empty `members` means every partner
 * of a rule with one of the scope's mechanisms. Match on route and form as well: a code can be here and in an interaction.
 */
export const ruledOutSchema = z
  .strictObject({
    id: idSchema,
    partner: partnerSchema,
    members: z.array(memberSchema),
    scope: ruledOutScopeSchema,
    finding: bilingualSchema,
    /** Letter by the same table as interactions; `D` when the negative is reasoned only. */
    evidence: evidenceLetterSchema,
    note: bilingualSchema.optional(),
    /** For the person, at most two short sentences. */
    text: bilingualSchema,
    status: standingSchema,
    sources: sourcesSchema,
    review: reviewSchema,
  })
  .refine((row) => row.status !== 'seen' || row.sources.length > 0, {
    path: ['sources'],
    error: 'a negative that was seen names a source',
  })
  .refine((row) => row.members.length > 0 || row.scope.mechanisms !== undefined, {
    path: ['members'],
    error: 'without members the scope names mechanisms',
  });
export type RuledOut = z.infer<typeof ruledOutSchema>;

/** The file `content/nutrients/<nutrient>/ruled-out.yaml`. */
export const ruledOutFileSchema = z.array(ruledOutSchema);
