import * as z from 'zod';
import { atcPrefixSchema } from './drug.ts';
import { idSchema } from './id.ts';
import { drugFormSchema, drugRouteSchema } from './interaction-partner.ts';
import { sourcesSchema } from './source-ids.ts';
import { standingSchema } from './standing.ts';

/**
 * One row of `content/drugs/given-as.yaml`: medicines that are given in one way only, by words of a name (a brand that exists
 * in that form only) or by the beginnings of their codes. Only a row that was `seen` decides anything.
 */
export const givenAsSchema = z
  .strictObject({
    id: idSchema,
    /** Whole words of a name, in any case. */
    names: z.array(z.string().min(1)),
    prefixes: z.array(atcPrefixSchema),
    route: drugRouteSchema.exclude(['any']),
    form: drugFormSchema.optional(),
    standing: standingSchema,
    sources: sourcesSchema,
  })
  .refine((row) => row.names.length + row.prefixes.length > 0, 'a row names a medicine by a name or a code')
  .refine((row) => row.standing !== 'seen' || row.sources.length > 0, 'a form that was seen names its source');
/** How medicines of a name or code are given. */
export type GivenAs = z.infer<typeof givenAsSchema>;

/** The file; never empty. */
export const givenAsFileSchema = z.strictObject({ givenAs: z.array(givenAsSchema).min(1) });
