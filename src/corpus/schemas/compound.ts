import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { sourcesSchema } from './source-ids.ts';
import { standingSchema } from './standing.ts';
import { writtenAmountSchema } from './written-amount.ts';

/** A text in both languages with where it comes from; `sources` is empty when nothing could be cited. */
export const sourcedTextSchema = z.strictObject({
  text: bilingualSchema,
  sources: sourcesSchema,
  standing: standingSchema,
});

/** CAS number; `sources` names where it was seen. */
const casSchema = z.strictObject({
  number: z.string().regex(/^\d{2,7}-\d{2}-\d$/, 'a CAS number looks like 1309-48-4'),
  standing: standingSchema,
  sources: sourcesSchema,
});

/** Share of the element in the compound, per cent by mass, as `11.89 %`. */
const shareSchema = z.string().regex(/^\d+(\.\d+)? %$/, 'write "11.89 %"');

/**
 * One exact substance of a family: a stoichiometry with its water. A substance without one formula has `formula`,
 * `atoms` and `molarMass` null and states its share as a range.
 */
export const compoundFormSchema = z.strictObject({
  id: idSchema,
  names: bilingualSchema,
  /** Words, without the nutrient's name, that mean exactly this form; absent means the family's words with the water stated. */
  words: z.array(z.string().min(1)).optional(),
  /** Whole names without the nutrient's name that mean exactly this form (`Epsom salt`). */
  aliases: z.array(z.string().min(1)).optional(),
  /** Hill order, without dots: `H14MgO11S`; null when the composition has no single formula. */
  formula: z.string().min(1).nullable(),
  /** Atoms of the element in the formula. */
  atoms: z.int().min(1).nullable(),
  /** Molecules of water per formula; 0 is anhydrous, null is not a hydrate question. */
  hydrate: z.number().min(0).nullable(),
  /** g/mol, computed from the formula and IUPAC weights and proved by a check. */
  molarMass: writtenAmountSchema.nullable(),
  /** Per cent by mass; for a formula it is computed, for a mixture it is null. */
  elementShare: shareSchema.nullable(),
  /** What a mixture may hold; only where `formula` is null. */
  elementShareRange: z
    .strictObject({ low: shareSchema, high: shareSchema, sources: sourcesSchema, standing: standingSchema })
    .optional(),
  /** True when this form is a candidate where the water is not stated. */
  soldAsSupplement: z.boolean(),
  cas: casSchema.nullable(),
  remark: sourcedTextSchema.optional(),
});
export type CompoundForm = z.infer<typeof compoundFormSchema>;

/** How well the family dissolves, as one source says; several rows when sources disagree. */
const solubilitySchema = z.strictObject({
  form: idSchema.optional(),
  /** As read: grams in 100 mL, or words. */
  text: bilingualSchema,
  sources: sourcesSchema,
  standing: standingSchema,
});

/** What the absorption estimate may use; `model` null means it has no data and stays unknown. */
const absorptionSchema = z.strictObject({
  /** Key of the dissolution table of the model. */
  model: idSchema.nullable(),
  /** Key when the product is an effervescent tablet, where that differs. */
  effervescent: idSchema.optional(),
  /** True only where the value was fitted to measurements in people. */
  calibrated: z.boolean(),
  text: bilingualSchema,
  sources: sourcesSchema,
  standing: standingSchema,
});

/** A family of compounds of one nutrient with the same partner, for example all citrates. */
export const compoundSchema = z.strictObject({
  id: idSchema,
  names: z.strictObject({
    en: z.string().min(1),
    nl: z.string().min(1),
    de: z.string().min(1),
    fr: z.string().min(1),
  }),
  /** Whole names that stand without the nutrient's name (`Epsom salt`), in any language. */
  aliases: z.array(z.string().min(1)),
  /** Words for the partner, read together with the nutrient's name (`citrate`, `citraat`), in any language. */
  words: z.array(z.string().min(1)),
  class: z.enum(['organic', 'inorganic', 'mixture']),
  /** Whether it raises stomach or urine pH: scope of the rules for alkaline compounds. */
  alkaline: z.enum(['yes', 'weak', 'no']),
  roles: z.array(z.enum(['supplement', 'antacid', 'laxative', 'injection', 'excipient'])).min(1),
  /** Named unions for questions without one compound; `any` is every oral source. Empty for excipients. */
  groups: z.array(z.enum(['any', 'antacid'])),
  atc: z.array(z.string().regex(/^[A-Z]\d{2}[A-Z]{2}\d{2}$/)),
  /** Food additive numbers of this substance. */
  additiveCodes: z.strictObject({ codes: z.array(z.string()), standing: standingSchema }).optional(),
  absorption: absorptionSchema,
  tolerance: sourcedTextSchema.nullable(),
  legal: sourcedTextSchema.nullable(),
  solubility: z.array(solubilitySchema),
  /** Corrections and warnings the reader must see. */
  remarks: z.array(sourcedTextSchema),
  /** Reading taken as `value` when the form is not stated, with why; it must be a form that is sold. Null without a formula. */
  likeliest: z.strictObject({ form: idSchema, because: bilingualSchema, standing: standingSchema }).nullable(),
  forms: z.array(compoundFormSchema).min(1),
});
export type Compound = z.infer<typeof compoundSchema>;

/** `content/nutrients/<nutrient>/compounds.yaml`. */
export const compoundsSchema = z.strictObject({ compounds: z.array(compoundSchema).min(1) });

/** `content/units/atomic-weights.yaml`: abridged standard atomic weights, g/mol, by symbol. */
export const atomicWeightsSchema = z.strictObject({
  source: idSchema,
  standing: standingSchema,
  weights: z.record(z.string().regex(/^[A-Z][a-z]?$/), z.number().positive()),
});
export type AtomicWeights = z.infer<typeof atomicWeightsSchema>;
