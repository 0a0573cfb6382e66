import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { whenSchema } from './predicate.ts';
import { sourcesSchema } from './source-ids.ts';
import { standingSchema } from './standing.ts';
import { writtenAmountSchema } from './written-amount.ts';

/** A sign of deficiency; `biochemical` ones are laboratory findings, not complaints. */
const deficiencySymptomSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  /** Ids of the symptoms a profile may name; empty for a biochemical sign. */
  symptoms: z.array(idSchema),
  stage: z.enum(['early', 'progressive', 'severe']),
  biochemical: z.boolean(),
  /** The editor's choice: see a doctor today. */
  urgent: z.boolean(),
  standing: standingSchema,
  sources: sourcesSchema.min(1),
  note: bilingualSchema.optional(),
});

/** Something that raises or lowers the risk of deficiency. */
const riskFactorSchema = z
  .strictObject({
    id: idSchema,
    name: bilingualSchema,
    when: whenSchema,
    direction: z.enum(['raises', 'lowers']),
    likelihood: z.enum(['established', 'probable', 'possible', 'theoretical']),
    standing: standingSchema,
    sources: sourcesSchema,
    note: bilingualSchema.optional(),
  })
  .refine(
    (row) => row.standing === 'seen' || ['possible', 'theoretical'].includes(row.likelihood),
    'an unverified factor is at most possible',
  );

/** A cut-off one authority gives. Authorities differ and are never blended; information, not a diagnosis. */
const thresholdSchema = z
  .strictObject({
    id: idSchema,
    /** Laboratory test id. */
    test: idSchema,
    authority: bilingualSchema,
    meaning: z.enum([
      'low-below',
      'treat-at',
      'symptoms-below',
      'symptoms-from',
      'high-from',
      'therapeutic-range',
      'proposed-lower-limit',
      'lower-limits-in-use',
    ]),
    /** Bounds as printed; null where the row has none on that side. */
    low: writtenAmountSchema.nullable(),
    high: writtenAmountSchema.nullable(),
    /** The editor's choice: a value on the far side is urgent. */
    urgent: z.boolean(),
    text: bilingualSchema,
    standing: standingSchema,
    sources: sourcesSchema.min(1),
  })
  .refine((row) => row.low !== null || row.high !== null, 'a threshold has a bound');

/** `content/nutrients/<nutrient>/deficiency.yaml`. */
export const deficiencySchema = z.strictObject({
  symptoms: z.array(deficiencySymptomSchema).min(1),
  riskFactors: z.array(riskFactorSchema).min(1),
  thresholds: z.array(thresholdSchema),
  /** Sentences that go with every blood value. */
  caveats: z.array(
    z.strictObject({ id: idSchema, text: bilingualSchema, standing: standingSchema, sources: sourcesSchema }),
  ),
});
export type Deficiency = z.infer<typeof deficiencySchema>;
