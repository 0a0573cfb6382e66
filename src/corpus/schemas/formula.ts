import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { sourcesSchema } from './source-ids.ts';
import { standingSchema } from './standing.ts';
import { writtenAmountSchema } from './written-amount.ts';

const sexPair = z.strictObject({ female: z.number(), male: z.number() });

/** Creatinine equation: `factor * min(Scr/kappa,1)^alpha * max(Scr/kappa,1)^exponent * ageBase^age * femaleFactor`. */
const gfrSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  factor: z.number(),
  /** mg/dL */
  kappa: sexPair,
  alpha: sexPair,
  exponent: z.number(),
  ageBase: z.number(),
  femaleFactor: z.number(),
  /** Creatinine in umol/L divided by this is mg/dL. */
  micromolesPerMilligramPerDecilitre: z.number(),
  fromYears: z.int(),
  validWhen: bilingualSchema,
  limits: bilingualSchema,
  standing: standingSchema,
  sources: sourcesSchema.min(1),
  /** Creatinine in mg/dL, age in years, result in mL/min/1.73 m2. */
  vectors: z
    .array(
      z.strictObject({ creatinine: z.number(), age: z.int(), sex: z.enum(['female', 'male']), result: z.number() }),
    )
    .min(1),
});

/** Half-open stage `[from, below)`; null has no bound. */
const stageSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  from: z.number().nullable(),
  below: z.number().nullable(),
});

const stagesSchema = z.strictObject({
  unit: z.string(),
  stages: z.array(stageSchema).min(2),
  note: bilingualSchema,
  standing: standingSchema,
  sources: sourcesSchema.min(1),
});

const rangeRow = z.strictObject({
  state: idSchema,
  name: bilingualSchema,
  /** percent */
  median: z.number(),
  low: z.number(),
  high: z.number(),
});

/** `100 * (urine * plasmaCreatinine) / (freeShare * plasma * urineCreatinine)`, percent. */
const fractionalExcretionSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  /** Share of the plasma value that the kidney filters. */
  freeShare: z.number(),
  ranges: z.array(rangeRow).min(1),
  /** Above this percent: renal loss. Other authorities use `otherCutOffs`. */
  cutOff: z.number(),
  otherCutOffs: z.array(z.number()),
  validWhen: bilingualSchema,
  layoutStanding: standingSchema,
  standing: standingSchema,
  sources: sourcesSchema.min(1),
});

const urineRuleSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  amount: writtenAmountSchema,
  meaning: bilingualSchema,
  standing: standingSchema,
  sources: sourcesSchema.min(1),
});

/** `measured + slope * (albuminReference - albumin)` in mmol/L with albumin in g/L: shown, never decisive. */
const albuminCorrectionSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  slope: z.number(),
  albuminReference: z.number(),
  decisive: z.literal(false),
  conflicts: z.array(z.strictObject({ what: bilingualSchema, source: idSchema })),
  vectors: z.array(z.strictObject({ measured: z.number(), albumin: z.number(), result: z.number() })).min(1),
  note: bilingualSchema,
  standing: standingSchema,
  sources: sourcesSchema.min(1),
});

/** `100 * (1 - urine24h / dose)`, percent; a specialist test that is never suggested. */
const loadingTestSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  suggested: z.literal(false),
  protocols: z.array(
    z.strictObject({
      id: idSchema,
      load: bilingualSchema,
      interpretation: bilingualSchema.nullable(),
      /** Retention in percent at or above which the protocol speaks of deficiency; null when it does not. */
      deficientFrom: z.number().nullable(),
      /** Retention in percent below which the protocol speaks of normal; null when it does not. */
      normalBelow: z.number().nullable(),
      standing: standingSchema,
      source: idSchema,
    }),
  ),
  contraindications: bilingualSchema,
  sources: sourcesSchema.min(1),
});

/** Reference range of one authority or laboratory; the range the reporting laboratory prints always goes first. */
const serumRangeSchema = z
  .strictObject({
    id: idSchema,
    test: idSchema,
    authority: bilingualSchema,
    /** Only a `reference` row may interpret a value; a `grey-zone` and a `proposal` are shown beside it. */
    role: z.enum(['reference', 'grey-zone', 'proposal']),
    low: writtenAmountSchema.nullable(),
    high: writtenAmountSchema.nullable(),
    reason: bilingualSchema.optional(),
    note: bilingualSchema.optional(),
    standing: standingSchema,
    sources: sourcesSchema,
  })
  .refine(
    (row) => row.low !== null || row.high !== null || row.reason !== undefined,
    'a range without bounds says why',
  );

/** A treatment as one authority prints it: information only, never an instruction. */
const regimenSchema = z.strictObject({
  id: idSchema,
  authority: bilingualSchema,
  situation: bilingualSchema,
  treatment: bilingualSchema,
  informationOnly: z.literal(true),
  standing: standingSchema,
  sources: sourcesSchema.min(1),
});

/** `content/nutrients/<nutrient>/formulas.yaml`: numbers of the formulas; the formulas themselves are code. */
export const formulasFileSchema = z.strictObject({
  estimatedGfr: gfrSchema,
  kidneyStages: stagesSchema,
  albuminuriaStages: stagesSchema,
  fractionalExcretion: fractionalExcretionSchema,
  urine24h: z.array(urineRuleSchema).min(1),
  albuminCorrection: albuminCorrectionSchema,
  loadingTest: loadingTestSchema,
  serumRanges: z.array(serumRangeSchema).min(1),
  regimens: z.array(regimenSchema),
});
export type FormulasFile = z.infer<typeof formulasFileSchema>;
