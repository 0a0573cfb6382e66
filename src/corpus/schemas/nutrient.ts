import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { sourcesSchema } from './source-ids.ts';
import { writtenAmountSchema } from './written-amount.ts';

/** `content/nutrients/<id>/nutrient.yaml`: what a nutrient is. Everything else about it stands in files beside it. */
export const nutrientSchema = z.strictObject({
  id: idSchema,
  names: z.strictObject({
    en: z.string().min(1),
    nl: z.string().min(1),
    de: z.string().min(1),
    fr: z.string().min(1),
  }),
  /** Further words for the element on labels. */
  aliases: z.array(z.string().min(1)),
  symbol: z.string().regex(/^[A-Z][a-z]?$/),
  /** Of the element, g/mol. */
  molarMass: writtenAmountSchema,
  /** Charge of the ion: equivalents per mole. */
  charge: z.int().min(1).max(4),
  sources: sourcesSchema.min(1),
  /** Unit in which intake is shown. */
  intakeUnit: z.literal(['mg/d', 'ug/d', 'g/d']),
  /** Set chosen when the profile names none, by language. */
  defaultReferenceSet: z.strictObject({ en: idSchema, nl: idSchema }),
  /** Below this age the product gives numbers but no automated advice. */
  adviceFrom: z.strictObject({ months: z.int().min(0), sources: sourcesSchema.min(1), because: bilingualSchema }),
  /** Id of a model in `content/models/`; null: absorption is `unknown: no model`. */
  gutModel: idSchema.nullable(),
  /** Id of a whole-body model in `content/models/`; absent: nothing is simulated. */
  bodyModel: idSchema.optional(),
});
export type Nutrient = z.infer<typeof nutrientSchema>;
