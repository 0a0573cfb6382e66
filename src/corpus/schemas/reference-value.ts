import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { sourcesSchema } from './source-ids.ts';
import { standingSchema } from './standing.ts';
import { writtenAmountSchema } from './written-amount.ts';

/** `label` rows are values for labels only; `as-printed` is a table retold, shown but never chosen by default. */
const setStatusSchema = z.enum(['current', 'superseded', 'label', 'as-printed']);

/** One authority's table. Authorities are never blended: a person is measured against one set at a time. */
export const referenceSetSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  authority: bilingualSchema,
  /** ISO country code, `EU`, or a named region such as `nordic`. */
  jurisdiction: z.string().min(2),
  /** Year of the table; null when not known. */
  year: z.int().nullable(),
  standing: standingSchema,
  status: setStatusSchema,
  /** The set whose upper level goes with this one; null when there is none. */
  upperLevelSet: idSchema.nullable(),
  note: bilingualSchema,
  sources: sourcesSchema.min(1),
});
export type ReferenceSet = z.infer<typeof referenceSetSchema>;

/**
 * `AI`, `RDA`, `PRI` and `EAR` are requirements, `UL` a limit, `reference` and `range` older or retold figures,
 * `label` the value for labels. Only an `EAR` supports a share below a requirement.
 */
export const referenceKindSchema = z.enum(['AI', 'RDA', 'PRI', 'EAR', 'UL', 'reference', 'range', 'label']);
export type ReferenceKind = z.infer<typeof referenceKindSchema>;

/**
 * One row. Ages are half-open months `[fromMonths, toMonths)`; `toMonths: null` has no end, `fromMonths: null` states no
 * age. `value: null` is an explicit "no value" with its reason: never zero, never without limit.
 */
export const referenceValueSchema = z
  .strictObject({
    id: idSchema,
    set: idSchema,
    kind: referenceKindSchema,
    /** `total` counts everything eaten and drunk; `non-food` only supplements, medicines and fortification. */
    basis: z.enum(['total', 'non-food']),
    sex: z.enum(['any', 'male', 'female']),
    fromMonths: z.int().min(0).nullable(),
    toMonths: z.int().min(1).nullable(),
    /** Absent: for people who are neither pregnant nor breastfeeding. Never a stand-in for a missing life-stage row. */
    lifeStage: z.enum(['pregnancy', 'lactation']).optional(),
    value: writtenAmountSchema.nullable(),
    /** Upper end of a `range`; `value` is then the lower end. */
    valueHigh: writtenAmountSchema.optional(),
    /** Why there is no value; present exactly when `value` is null. */
    reason: bilingualSchema.optional(),
    /** The age label as printed in the source. */
    printed: z.string().min(1),
    /** The word the source prints where it differs from `kind`, for example `ADH`. */
    printedAs: z.string().min(1).optional(),
    standing: standingSchema,
    sources: sourcesSchema.min(1),
    note: bilingualSchema.optional(),
  })
  .refine(
    (row) => (row.value === null) === (row.reason !== undefined),
    'a reason stands exactly where the value is null',
  )
  .refine(
    (row) => (row.kind === 'range') === (row.valueHigh !== undefined),
    'a range has valueHigh, other kinds have none',
  )
  .refine((row) => row.basis === 'total' || row.kind === 'UL', 'only an upper level may count the non-food part alone')
  .refine(
    (row) => row.fromMonths === null || row.toMonths === null || row.fromMonths < row.toMonths,
    'age band is empty',
  );
export type ReferenceValue = z.infer<typeof referenceValueSchema>;

/** A row that was merged into another keeps its id as a redirect. */
export const redirectSchema = z.strictObject({ from: idSchema, to: idSchema, reason: z.string().min(1) });

/** `content/nutrients/<nutrient>/reference-values.yaml`. */
export const referenceValuesFileSchema = z.strictObject({
  sets: z.array(referenceSetSchema).min(1),
  values: z.array(referenceValueSchema).min(1),
  redirects: z.array(redirectSchema),
});
export type ReferenceValuesFile = z.infer<typeof referenceValuesFileSchema>;
