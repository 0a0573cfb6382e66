import * as z from 'zod';
import { scheduleSchema } from '../day/schedule-schema.ts';
import { evidenceSchema } from '../evidence/schema.ts';
import { interactionHitSchema, negativeSchema } from '../interactions/interaction-schema.ts';
import { labSchema, measureSchema } from '../labs/schema.ts';
import { planSchema } from '../plan/schema.ts';
import { riskSchema } from '../risk/schema.ts';
import { answerSchema } from './answer.ts';

/** `elementair/assessment@1`: the answer to a profile. Every `input` is a JSON path into the profile. */
const severitySchema = z.enum(['contraindicated', 'major', 'moderate', 'minor', 'none']);
export type Severity = z.infer<typeof severitySchema>;

/** How urgent the verdict is, most urgent first. */
export const verdictLevelSchema = z.enum(['urgent', 'action', 'attention', 'ok']);
export type VerdictLevel = z.infer<typeof verdictLevelSchema>;

const entrySchema = z.strictObject({
  input: z.string(),
  name: z.string(),
  kind: z.enum(['food', 'water', 'supplement', 'medicine', 'fortification']),
  amount: answerSchema,
  at: z.array(z.string()).exactOptional(),
  compound: z.string().exactOptional(),
});

const referenceSchema = z.strictObject({
  set: z.string(),
  kind: z.enum(['AI', 'RDA', 'PRI', 'EAR']),
  intake: answerSchema,
  ratio: answerSchema,
  /** The person's own group as printed by the authority. */
  population: z.string().exactOptional(),
  sources: z.array(z.string()),
  verified: z.boolean(),
});

const upperLevelSchema = z.strictObject({
  set: z.string(),
  limit: answerSchema,
  counted: answerSchema,
  exceeded: z.boolean().nullable(),
  sources: z.array(z.string()),
});

const coverageSchema = z.strictObject({
  input: z.string(),
  kind: z.enum(['food', 'water', 'supplement', 'medicine', 'condition', 'symptom', 'laboratory', 'goal']),
  name: z.string(),
  status: z.enum(['rule', 'ruled-out', 'no-rule', 'unrecognised']),
  id: z.string().exactOptional(),
  rules: z.array(z.string()),
  candidates: z.array(z.string()).exactOptional(),
});

const questionSchema = z.strictObject({
  id: z.string(),
  input: z.string(),
  text: z.string(),
  severity: severitySchema,
});

const disagreementSchema = z.strictObject({
  topic: z.string(),
  /** Rule and place of the profile, where the disagreement is about one pair. */
  about: z.string().exactOptional(),
  input: z.string().exactOptional(),
  values: z.array(z.strictObject({ authority: z.string(), value: answerSchema, source: z.string() })),
  chosen: z.string(),
  policy: z.string(),
});

const contraindicationSchema = z.strictObject({
  id: z.string(),
  input: z.string(),
  because: z.string(),
  action: z.enum(['stop', 'refer', 'caution']),
  severity: severitySchema,
  sources: z.array(z.string()),
  verified: z.boolean(),
  text: z.string(),
});

const foodStepSchema = z.strictObject({
  gap: answerSchema,
  steps: z.array(
    z.strictObject({ food: z.string(), name: z.string(), amount: answerSchema, gain: answerSchema, text: z.string() }),
  ),
  closes: z.boolean(),
});

const derivationSchema = z.strictObject({
  rule: z.string(),
  inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  facts: z.array(z.string()),
  sources: z.array(z.string()),
  children: z.array(z.string()),
});

/** The whole answer to a profile, as surfaces send it; unknown parts say what they lack. */
export const assessmentSchema = z.strictObject({
  schema: z.literal('elementair/assessment@1'),
  date: z.string(),
  language: z.enum(['en', 'nl']),
  nutrient: z.string(),
  corpus: z.strictObject({ version: z.string(), hash: z.string() }),
  reviewed: z.strictObject({ professional: z.boolean(), text: z.string() }),
  verdict: z.strictObject({ level: verdictLevelSchema, text: z.string(), because: z.array(z.string()) }),
  intake: z.strictObject({
    food: answerSchema,
    water: answerSchema,
    supplements: answerSchema,
    medicines: answerSchema,
    nonFood: answerSchema,
    total: answerSchema,
    entries: z.array(entrySchema),
    meals: z.array(z.strictObject({ at: z.string(), amount: answerSchema })),
  }),
  absorption: z.strictObject({
    perDay: answerSchema,
    fraction: answerSchema,
    meals: z.array(z.strictObject({ at: z.string(), absorbed: answerSchema, fraction: answerSchema })),
  }),
  reference: referenceSchema.nullable(),
  references: z.array(referenceSchema),
  upperLevel: upperLevelSchema,
  upperLevels: z.array(upperLevelSchema),
  risk: riskSchema,
  labs: z.array(labSchema),
  /** What several results together say: fractional excretion, kidney function, corrected values. */
  measures: z.array(measureSchema),
  interactions: z.array(interactionHitSchema),
  /** Negatives: pairs that were looked at and do not clash, each with what it rests on. */
  ruledOut: z.array(negativeSchema.extend({ input: z.string() })),
  contraindications: z.array(contraindicationSchema),
  /** One for each recognised goal. */
  evidence: z.array(evidenceSchema),
  plan: planSchema,
  /** Null when it was not asked for. */
  schedule: scheduleSchema.nullable(),
  foodFirst: foodStepSchema.nullable(),
  coverage: z.array(coverageSchema),
  disagreements: z.array(disagreementSchema),
  questions: z.array(questionSchema),
  /** Parts of the contract this version does not answer yet; never to be read as "nothing found". */
  notChecked: z.array(z.string()),
  findings: z.array(z.strictObject({ id: z.string(), severity: severitySchema })),
  derivations: z.record(z.string(), derivationSchema),
});

export type Assessment = z.infer<typeof assessmentSchema>;
export type IntakeEntry = z.infer<typeof entrySchema>;
export type ReferenceComparison = z.infer<typeof referenceSchema>;
export type UpperLevelComparison = z.infer<typeof upperLevelSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Disagreement = z.infer<typeof disagreementSchema>;
export type Contraindication = z.infer<typeof contraindicationSchema>;
export type FoodFirst = z.infer<typeof foodStepSchema>;
export type DerivationNode = z.infer<typeof derivationSchema>;
