import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { sourcesSchema } from './source-ids.ts';
import { standingSchema } from './standing.ts';
import { writtenAmountSchema } from './written-amount.ts';

/** `hospital` is information only and never advice; `supervised` needs a professional. */
export const settingSchema = z.enum(['self-care', 'supervised', 'hospital']);

/** How the nutrient is given; `diet` is a higher intake from food. */
export const evidenceRouteSchema = z.enum(['oral', 'intravenous', 'intramuscular', 'inhaled', 'diet']);

/** GRADE words. */
export const certaintySchema = z.enum(['high', 'moderate', 'low', 'very-low', 'unrated']);
export type Certainty = z.infer<typeof certaintySchema>;

/** Which way the decisive outcomes point; the effectiveness word follows from it (docs/methods/effectiveness-word.md). */
export const directionSchema = z.enum(['benefit', 'no-effect', 'harm', 'conflicting', 'unknown']);

/** Why certainty was rated down: the editor's reading. `no-comparison`: nothing with a comparison group was read. */
const ratedDownSchema = z.enum([
  'risk-of-bias',
  'inconsistency',
  'indirectness',
  'imprecision',
  'publication-bias',
  'observational',
  'no-comparison',
]);

/** One measured outcome. */
export const outcomeSchema = z
  .strictObject({
    outcome: bilingualSchema,
    /** Effect as a reader sees it, with its measure (`RR`, `OR`, `SMD`) or unit. */
    effect: bilingualSchema,
    /** Confidence interval of the first number of `effect`, in its measure or unit; null when not visible. */
    interval: z.strictObject({ low: z.number(), high: z.number(), level: z.literal(95) }).nullable(),
    /** Who was counted; null when not visible. */
    participants: bilingualSchema.nullable(),
    favours: z.enum(['benefit', 'no-effect', 'harm', 'unclear']),
    /** Decisive outcomes carry the direction; the others are shown only. */
    decisive: z.boolean(),
    source: idSchema,
    standing: standingSchema,
    note: bilingualSchema.optional(),
  })
  .refine((row) => row.interval === null || row.interval.low < row.interval.high, 'interval runs from low to high');
export type Outcome = z.infer<typeof outcomeSchema>;

/** One dose that was studied or printed. It is history, not advice; rules of the plan decide what may be advised. */
export const indicationDoseSchema = z
  .strictObject({
    verbatim: bilingualSchema,
    /** As printed: for a day (`200 mg/d`), or for one moment (`0.5 g`) with `perDay` moments; null with `reason`. */
    amount: writtenAmountSchema.nullable(),
    basis: z.enum(['element', 'compound', 'not-stated']),
    /** Family id of the compound; null when several were used. */
    compound: idSchema.nullable(),
    /** Moments a day; null when not stated. */
    perDay: z.int().positive().nullable(),
    reason: bilingualSchema.optional(),
    /** The element in a day; null when it cannot be known or the dose is given once. */
    elementPerDay: writtenAmountSchema.nullable(),
    elementPerDayHigh: writtenAmountSchema.optional(),
    /** True when `elementPerDay` was computed from a compound or from mmol. */
    computed: z.literal(true).optional(),
    duration: bilingualSchema.nullable(),
    route: evidenceRouteSchema,
    setting: settingSchema,
    standing: standingSchema,
    source: idSchema,
    /** Present: the dose may be shown but takes no part in any advice, with the reason. */
    blocked: bilingualSchema.optional(),
    note: bilingualSchema.optional(),
  })
  .refine(
    (dose) => (dose.amount === null) === (dose.reason !== undefined),
    'a reason stands exactly where the amount is null',
  )
  .refine(
    (dose) => dose.basis !== 'not-stated' || dose.elementPerDay === null,
    'without a basis the element is unknown',
  );
export type IndicationDose = z.infer<typeof indicationDoseSchema>;

/** One goal or complaint with its evidence. */
export const indicationSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  /** Other words people use, lower case. */
  synonyms: z.strictObject({ en: z.array(z.string().min(1)), nl: z.array(z.string().min(1)) }),
  setting: settingSchema,
  routes: z.array(evidenceRouteSchema).min(1),
  /** Compound families that were studied; empty means various. */
  forms: z.array(idSchema),
  population: bilingualSchema,
  comparator: bilingualSchema,
  design: bilingualSchema,
  certainty: certaintySchema,
  certaintyBy: bilingualSchema,
  /** `proposal`: only the editor gives the word, so it supports less. */
  certaintyStanding: standingSchema,
  ratedDownFor: z.array(ratedDownSchema),
  direction: directionSchema,
  directionBecause: bilingualSchema,
  /** What carries a benefit: trials, a product text, a guideline, or only an association. */
  support: z.enum(['trials', 'label', 'guideline', 'association']),
  outcomes: z.array(outcomeSchema),
  doses: z.array(indicationDoseSchema),
  harm: bilingualSchema,
  verdict: bilingualSchema,
  sources: sourcesSchema.min(1),
});
export type Indication = z.infer<typeof indicationSchema>;

/** `content/nutrients/<nutrient>/indications.yaml`. */
export const indicationsFileSchema = z.strictObject({ indications: z.array(indicationSchema).min(1) });
