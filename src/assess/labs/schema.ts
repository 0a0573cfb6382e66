import * as z from 'zod';
import { answerSchema } from '../schemas/answer.ts';

const referenceRowSchema = z.strictObject({
  id: z.string(),
  authority: z.string(),
  /** Only a `reference` row decides the word of the result; a `grey-zone` and a `proposal` stand beside it. */
  role: z.enum(['reference', 'grey-zone', 'proposal']),
  low: answerSchema.nullable(),
  high: answerSchema.nullable(),
  interpretation: z.enum(['low', 'within', 'high', 'unclear', 'no-range']),
  note: z.string().exactOptional(),
  sources: z.array(z.string()),
  verified: z.boolean(),
});

const cutOffSchema = z.strictObject({
  id: z.string(),
  authority: z.string(),
  text: z.string(),
  urgent: z.boolean(),
  sources: z.array(z.string()),
  verified: z.boolean(),
});

const caveatSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  sources: z.array(z.string()),
  verified: z.boolean(),
});

/** One laboratory result: what it is, how each authority reads it, and what it does not say. */
export const labSchema = z.strictObject({
  input: z.string(),
  /** Id of the test; the text of the profile when it was not recognised. */
  test: z.string(),
  name: z.string(),
  /** As stated. */
  value: answerSchema,
  /** In the usual unit of the test, when that is another one. */
  usual: answerSchema.exactOptional(),
  date: z.string().exactOptional(),
  interpretation: z.enum(['low', 'within', 'high', 'differs', 'unclear', 'no-range', 'unrecognised']),
  reference: z.array(referenceRowSchema),
  /** Cut-offs of the evidence that the value reaches. */
  cutOffs: z.array(cutOffSchema),
  caveats: z.array(caveatSchema),
});

/** A value worked out from results by a formula of the content: information, unless `decisive`. */
export const measureSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  inputs: z.array(z.string()),
  value: answerSchema,
  /** Stage or state the value falls into, with its words. */
  category: z.strictObject({ id: z.string(), text: z.string() }).exactOptional(),
  /** True only where rules use the value. */
  decisive: z.boolean(),
  /** The formula with its numbers; absent where the value was stated or measured and no formula was used. */
  formula: z.string().min(1).exactOptional(),
  notes: z.array(z.string()),
  sources: z.array(z.string()),
  verified: z.boolean(),
});

export type Lab = z.infer<typeof labSchema>;
export type LabReference = z.infer<typeof referenceRowSchema>;
/** How a result lies to its reference ranges. */
export type LabInterpretation = Lab['interpretation'];
export type LabCaveat = z.infer<typeof caveatSchema>;
export type Measure = z.infer<typeof measureSchema>;
