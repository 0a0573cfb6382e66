import * as z from 'zod';
import {
  evidenceLetterSchema,
  likelihoodSchema,
  managementSchema,
  severitySchema,
} from '../../corpus/schemas/interaction.ts';
import { answerSchema } from '../schemas/answer.ts';

/** What one authority says about the time between two intakes; `null` is not stated, never zero. */
export const authorityStatementSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  jurisdictions: z.array(z.string()),
  rule: z.enum(['separate', 'avoid', 'caution']),
  drugBefore: z.string().nullable(),
  drugAfter: z.string().nullable(),
  source: z.string().nullable(),
  verified: z.boolean(),
  note: z.string().exactOptional(),
});

/**
 * The pair that holds: the drug at least `drugBefore` before the nutrient, at least `drugAfter` after it. A side that the
 * chosen authority leaves open and that another rule fills stands in `standIn`; `null` is not stated and not filled.
 */
export const chosenGapSchema = z.strictObject({
  drugBefore: z.string().nullable(),
  drugAfter: z.string().nullable(),
  authority: z.string(),
  source: z.string().nullable(),
  verified: z.boolean(),
  standIn: z.array(
    z.strictObject({ side: z.enum(['drugBefore', 'drugAfter']), from: z.enum(['class', 'other-side']) }),
  ),
});

/** One clash that holds for the person, or that may hold where `needs` names what is not known. */
export const interactionHitSchema = z.strictObject({
  /** Id of the rule. */
  id: z.string(),
  with: z.strictObject({
    kind: z.enum(['drug', 'nutrient', 'food', 'herb', 'condition', 'laboratory']),
    id: z.string(),
    name: z.string(),
    code: z.string().nullable(),
    input: z.string(),
  }),
  /** Compound families it holds for, of those taken or asked about; empty where the nutrient need not be taken. */
  compounds: z.array(z.string()),
  /** False when it does not hold for every compound taken or asked about. */
  allCompounds: z.boolean(),
  route: z.enum(['oral', 'parenteral', 'any']),
  severity: severitySchema,
  likelihood: likelihoodSchema,
  evidence: evidenceLetterSchema,
  mechanism: z.string(),
  effect: z.string(),
  /** What was really given in the studies behind it. */
  studied: z.string(),
  management: z.strictObject({
    action: managementSchema.shape.action,
    gap: chosenGapSchema.exactOptional(),
    alternatives: managementSchema.shape.alternatives,
    authorities: z.array(authorityStatementSchema),
    /** For the professional. */
    text: z.string(),
  }),
  /** Hospital information, never advice to a person at home. */
  setting: z.literal('hospital').exactOptional(),
  /** What is not known and would decide whether it holds; empty when it holds. */
  needs: z.array(z.string()),
  /** Since when the sources show it; null when no source is dated. */
  since: z.string().nullable(),
  sources: z.array(z.string()),
  verified: z.boolean(),
  /** False while the severity is the editors' proposal. */
  severityConfirmed: z.boolean(),
  /** For the person. */
  text: z.string(),
});
export type InteractionHit = z.infer<typeof interactionHitSchema>;
export type ChosenGap = z.infer<typeof chosenGapSchema>;
export type AuthorityStatement = z.infer<typeof authorityStatementSchema>;

/** Why a rule that names the medicine was not a clash here. */
export const notHoldingSchema = z.enum([
  'nutrient-not-taken',
  'nutrient-route',
  'compound',
  'dose',
  'drug-route',
  'drug-form',
  'kidney',
  'ruled-out',
  'superseded',
  'not-yet-known',
]);
export type NotHolding = z.infer<typeof notHoldingSchema>;

/** A negative that was found for a medicine; only a verified one within its scope suppresses anything. */
export const negativeSchema = z.strictObject({
  id: z.string(),
  finding: z.string(),
  text: z.string(),
  sources: z.array(z.string()),
  verified: z.boolean(),
  /** True when it holds for this route, form, compound and kidney function. */
  inScope: z.boolean(),
});
export type Negative = z.infer<typeof negativeSchema>;

/** The receipt of one medicine, supplement or food: what was considered and what became of it. */
export const interactionReceiptSchema = z.strictObject({
  input: z.string(),
  kind: z.enum(['medicine', 'supplement', 'food', 'laboratory']),
  name: z.string(),
  /** As it was written, where that differs from the name. */
  written: z.string().exactOptional(),
  status: z.enum(['rule', 'ruled-out', 'no-rule', 'unrecognised']),
  id: z.string().exactOptional(),
  /** Every rule and relation that names it, whether it held or not. */
  rules: z.array(z.string()),
  notHolding: z.array(
    z.strictObject({ rule: z.string(), because: notHoldingSchema, from: z.string().exactOptional() }),
  ),
  negatives: z.array(negativeSchema),
  candidates: z.array(z.string()).exactOptional(),
});
export type InteractionReceipt = z.infer<typeof interactionReceiptSchema>;

/** Two authorities that state different times for one pair. `about` is the rule. */
export const gapDisagreementSchema = z.strictObject({
  topic: z.enum(['gap-drug-before', 'gap-drug-after']),
  about: z.string(),
  input: z.string(),
  values: z.array(z.strictObject({ authority: z.string(), value: answerSchema, source: z.string() })),
  chosen: z.string(),
  policy: z.enum(['strictest-single-authority', 'authority-asked-for']),
});
export type GapDisagreement = z.infer<typeof gapDisagreementSchema>;
