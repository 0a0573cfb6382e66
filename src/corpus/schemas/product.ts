import * as z from 'zod';
import { idSchema } from './id.ts';
import { sourcesSchema } from './source-ids.ts';
import { standingSchema } from './standing.ts';
import { writtenAmountSchema } from './written-amount.ts';

/** One compound in one unit of a product. */
export const productContentSchema = z.strictObject({
  nutrient: idSchema,
  /** Family or form id in the nutrient's compounds; `null` when the label does not say which. */
  compound: idSchema.nullable(),
  /** Per unit, for example `80 mg`; `null` when nobody has read it, which makes the ledger `unknown`. */
  amount: writtenAmountSchema.nullable(),
  /** What `amount` is the mass of: the compound as named, or the element itself. */
  basis: z.enum(['compound', 'elemental']),
  /** The element in one unit as the maker declares it beside the compound; it wins over arithmetic. */
  declaredElement: writtenAmountSchema.optional(),
});

/** One medicine whose composition matters to an intake. See docs/methods/drugs.md. */
export const productSchema = z
  .strictObject({
    id: idSchema,
    /** As on the pack, without strength where the brand has one strength only. */
    name: z.string().min(1),
    aliases: z.array(z.string().min(1)).default([]),
    /** ISO 3166-1 codes of the countries whose label was read. */
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1),
    kind: z.enum(['antacid', 'laxative', 'bowel-preparation', 'phosphate-binder', 'supplement-medicine', 'other']),
    /** What one unit is: `tablet`, `5 mL`, `sachet`. */
    unit: z.string().min(1),
    /** Id of a row of `content/drugs/combinations.csv` or `drugs.csv` that says what else is in it. */
    drug: idSchema.nullable(),
    contains: z.array(productContentSchema),
    /** Set when the element is there only as the salt of another active substance and is never counted. */
    notASource: z.strictObject({ nutrient: idSchema, reason: z.string().min(1) }).optional(),
    sources: sourcesSchema,
    standing: standingSchema,
  })
  .refine((product) => product.contains.length > 0 !== (product.notASource !== undefined), {
    message: 'a product contains the nutrient or says why it is no source',
  })
  .refine((product) => product.sources.length > 0 || product.contains.every((content) => content.amount === null), {
    message: 'an amount needs a source',
  });
export type Product = z.infer<typeof productSchema>;

/** The file of products; never empty. */
export const productsSchema = z.strictObject({ products: z.array(productSchema).min(1) });
