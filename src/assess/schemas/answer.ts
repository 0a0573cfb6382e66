import * as z from 'zod';

/** The three answers; see docs/methods/answers.md. */
export const answerSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('known'),
    value: z.number(),
    unit: z.string(),
    low: z.number().exactOptional(),
    high: z.number().exactOptional(),
    derivation: z.string().exactOptional(),
  }),
  z.strictObject({
    state: z.literal('unknown'),
    missing: z.array(z.string()).readonly(),
    atLeast: z.number().exactOptional(),
    unit: z.string().exactOptional(),
    derivation: z.string().exactOptional(),
  }),
  z.strictObject({ state: z.literal('not-applicable'), reason: z.string() }),
]);
