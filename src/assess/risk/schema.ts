import * as z from 'zod';
import { answerSchema } from '../schemas/answer.ts';

const truthSchema = z.boolean().nullable();

const scoreSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Unit `1`; unknown with `atLeast` when an unknown item could change it. */
  value: answerSchema,
  /** Smallest and largest sum that what is known allows. */
  low: z.number(),
  high: z.number(),
  /** Smallest and largest sum anyone can have. */
  range: z.strictObject({ low: z.number(), high: z.number() }),
  components: z.array(
    z.strictObject({
      id: z.string(),
      points: z.number(),
      holds: truthSchema,
      input: z.string(),
      text: z.string(),
    }),
  ),
  population: z.string(),
  boundaries: z.string().exactOptional(),
  /** `value` is null when the figure was not seen; then none is quoted. */
  validation: z.array(
    z.strictObject({
      what: z.string(),
      value: z.string().nullable(),
      sources: z.array(z.string()),
      verified: z.boolean(),
    }),
  ),
  limits: z.array(z.string()),
  /** Where it holds, or is not known not to, the score supports no advice to take more. */
  blocksAdvice: z.strictObject({ holds: truthSchema, because: z.string() }).nullable(),
  sources: z.array(z.string()),
  verified: z.boolean(),
});

const factorSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  input: z.string(),
  /** Of the risk of a deficiency. */
  direction: z.enum(['raises', 'lowers']),
  likelihood: z.enum(['established', 'probable', 'possible', 'theoretical']),
  note: z.string().exactOptional(),
  /** Further rules that say the same of this input; they are not counted again. */
  also: z.array(z.string()),
  sources: z.array(z.string()),
  verified: z.boolean(),
});

const symptomSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  input: z.string(),
  stage: z.enum(['early', 'progressive', 'severe']),
  urgent: z.boolean(),
  note: z.string().exactOptional(),
  sources: z.array(z.string()),
  verified: z.boolean(),
});

const nextQuestionSchema = z.strictObject({
  id: z.string(),
  /** JSON path that would hold the answer. */
  input: z.string(),
  asks: z.string(),
  because: z.string(),
  /** What its answer could change, most decisive first: `contraindications.<id>`, `interactions.<id>`, `risk.score`, `risk.factors.<id>`. */
  couldChange: z.array(z.string()),
});

/** How likely a deficiency is made by what is known, and what would tell more. Never a diagnosis. */
export const riskSchema = z.strictObject({
  score: scoreSchema.nullable(),
  factors: z.array(factorSchema),
  /** Complaints that also occur in a deficiency, by stage: shown, never scored. */
  symptoms: z.array(symptomSchema),
  nextQuestions: z.array(nextQuestionSchema),
});

export type Risk = z.infer<typeof riskSchema>;
export type RiskScore = z.infer<typeof scoreSchema>;
export type RiskFactor = z.infer<typeof factorSchema>;
export type RiskSymptom = z.infer<typeof symptomSchema>;
export type NextQuestion = z.infer<typeof nextQuestionSchema>;
