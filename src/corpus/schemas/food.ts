import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { standingSchema } from './standing.ts';

/** Permanent id of a food: the table it comes from and its number there; `staple:` marks a food without a row anywhere. */
export const foodIdSchema = z.string().regex(/^(usda:\d{5}|ciqual:\d{4,5}|staple:[a-z0-9-]+)$/);

const headerNameSchema = z.string().regex(/^[a-z][a-z0-9_]*$/, 'header names are lower case letters, digits and "_"');

/**
 * One content column of a food or water table. `analyses`, `standardError` and `otherRelease` name the columns that
 * belong to it; each is absent when the table has none.
 */
const foodColumnSchema = z.strictObject({
  column: headerNameSchema,
  nutrient: idSchema,
  unit: z.enum(['mg', 'g', 'kcal']),
  analyses: headerNameSchema.optional(),
  standardError: headerNameSchema.optional(),
  otherRelease: headerNameSchema.optional(),
});
export type FoodColumn = z.infer<typeof foodColumnSchema>;

/** `content/foods/columns.yaml` and `content/waters/columns.yaml`: which header holds what, per which quantity. */
export const foodColumnsSchema = z.strictObject({
  per: z.enum(['100 g', '1 L']),
  columns: z.array(foodColumnSchema).min(1),
});
export type FoodColumns = z.infer<typeof foodColumnsSchema>;

/** `content/foods/releases.yaml`: the tables the figures come from, by the id used in the `source` column. */
export const foodReleasesSchema = z.strictObject({
  releases: z.array(
    z.strictObject({
      id: idSchema,
      title: z.string().min(1),
      publisher: z.string().min(1),
      year: z.int(),
      licence: z.string().min(1),
    }),
  ),
});

/** `content/foods/groups.yaml`: the food groups with the group names of the origins that fall in each. */
export const foodGroupsSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      id: idSchema,
      name: bilingualSchema,
      usda: z.array(z.string()),
      ciqual: z.array(z.string()),
    }),
  ),
});

/** A range for one household measure that nobody measured for the food at hand. */
const estimateSchema = z
  .strictObject({
    /** Lower and upper bound of one measure, and the most likely reading between them. */
    low: z.number().positive(),
    value: z.number().positive(),
    high: z.number().positive(),
    unit: z.enum(['g', 'mL']),
    /** Always true: no general measure is a measured weight of this food. */
    estimate: z.literal(true),
    basis: bilingualSchema,
    standing: standingSchema,
  })
  .refine((range) => range.low < range.high && range.low <= range.value && range.value <= range.high, {
    message: 'an estimate needs low < high with value between them',
  });

/**
 * One household measure. `includes` lists measures whose per-food rows also answer for this one (a `piece` of a fruit is
 * a small, medium or large fruit); `general` is absent when no range holds for all foods, and then only rows decide.
 */
export const measureSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  aliases: z.strictObject({ en: z.array(z.string()), nl: z.array(z.string()) }),
  includes: z.array(idSchema).optional(),
  /** Factors on the one included size that was measured, when the size eaten is not stated; needs `includes`. */
  singleSizeSpread: z
    .strictObject({
      low: z.number().positive().lt(1),
      high: z.number().gt(1),
      basis: bilingualSchema,
      standing: standingSchema,
    })
    .optional(),
  /** Millilitres the origin of `portions.csv` means by this measure; absent for a measure that is no volume there. */
  rowMillilitres: z.number().positive().optional(),
  general: estimateSchema.optional(),
});
export type Measure = z.infer<typeof measureSchema>;

/** `content/foods/measures.yaml`: household measures in both languages. */
export const measuresSchema = z.strictObject({ measures: z.array(measureSchema).min(1) });

/**
 * One row of `content/foods/binders.csv`: what binds minerals in a food. Only `high` exists: a food without a row is
 * unknown, and nothing here may call a food free of binders. An empty source is allowed only for `memory`.
 */
export const binderRowSchema = z
  .strictObject({
    food_id: foodIdSchema,
    binder: z.enum(['phytate', 'oxalate']),
    class: z.enum(['high']),
    source: z.union([idSchema, z.literal('')]),
    standing: standingSchema,
    note: z.string(),
  })
  .refine((row) => row.source !== '' || row.standing === 'memory', { message: 'a row without a source is memory' });
export type BinderRow = z.infer<typeof binderRowSchema>;
