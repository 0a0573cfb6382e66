import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { sourcesSchema } from './source-ids.ts';
import { standingSchema } from './standing.ts';

/** Something that falsifies a laboratory result, of the nutrient itself or of another test. */
export const laboratoryInterferenceSchema = z
  .strictObject({
    id: idSchema,
    /** Laboratory test id. */
    test: idSchema,
    name: bilingualSchema,
    /** `nutrient`: taking it falsifies another test; `sample`: the sample falsifies the nutrient's own result. */
    cause: z.enum(['nutrient', 'sample', 'timing']),
    effect: z.enum(['false-increase', 'false-decrease', 'unusable', 'limits']),
    mechanism: bilingualSchema,
    /** Never changes a decision: it adds words, asks for the method, or flags the quality. */
    handling: z.enum(['annotate', 'ask-method', 'quality-flag']),
    text: bilingualSchema,
    standing: standingSchema,
    sources: sourcesSchema,
  })
  .refine((row) => row.standing !== 'seen' || row.sources.length > 0, 'a verified row names a source');
export type LaboratoryInterference = z.infer<typeof laboratoryInterferenceSchema>;

/** `content/nutrients/<nutrient>/laboratory.yaml`. */
export const laboratoryFileSchema = z.strictObject({
  interferences: z.array(laboratoryInterferenceSchema).min(1),
  caveats: z.array(
    z.strictObject({
      id: idSchema,
      test: idSchema,
      text: bilingualSchema,
      standing: standingSchema,
      sources: sourcesSchema,
    }),
  ),
});
export type LaboratoryFile = z.infer<typeof laboratoryFileSchema>;
