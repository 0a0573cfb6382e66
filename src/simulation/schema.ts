import * as z from 'zod';

/**
 * The written scenario, `elementair/scenario@1`. Amounts stay text here; `read-scenario.ts` reads them. Unknown keys are
 * refused. See docs/contract/scenario.md.
 */
const text = z.string().min(1).max(4000);
const amountText = z.string().min(1).max(200);
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock times are written "08:30"');
const amountsByNutrient = z.record(z.string(), amountText);

const personSchema = z.strictObject({
  sex: z.enum(['female', 'male']),
  age: amountText,
  weight: amountText.optional(),
  height: amountText.optional(),
  egfr: amountText.optional(),
  pregnant: z.boolean().optional(),
  preeclampsia: z.boolean().optional(),
  lactating: z.boolean().optional(),
  dialysis: z.boolean().optional(),
});

/** Whom an ensemble is drawn from; a field that is absent is that of the person. */
const populationSchema = z.strictObject({
  sex: z
    .array(z.enum(['female', 'male']))
    .min(1)
    .max(2)
    .optional(),
  age: amountText.optional(),
  weight: amountText.optional(),
  height: amountText.optional(),
  egfr: amountText.optional(),
});

const binders = { phytate: amountText.optional(), oxalate: amountText.optional() };

const dietSchema = z.strictObject({
  contains: amountsByNutrient,
  /** The model's day has three meals. */
  meals: z.literal(3).optional(),
  ...binders,
  changes: z
    .array(z.strictObject({ from: amountText, contains: amountsByNutrient, ...binders }))
    .max(100)
    .optional(),
});

const doseSchema = z.strictObject({
  from: amountText.optional(),
  until: amountText.optional(),
  route: z.enum(['oral', 'intravenous', 'intramuscular']).optional(),
  compound: text,
  amount: amountText,
  basis: z.enum(['elemental', 'compound']).optional(),
  at: z.array(clockTime).min(1).max(24).optional(),
  over: amountText.optional(),
});

/** A scenario as a person writes it; an absent field was not stated. */
export const scenarioSchema = z.strictObject({
  schema: z.literal('elementair/scenario@1'),
  title: z.strictObject({ en: text, nl: text }).optional(),
  language: z.enum(['nl', 'en']).optional(),
  nutrient: text.optional(),
  person: personSchema,
  population: populationSchema.optional(),
  until: amountText,
  mode: z.enum(['by-meal', 'averaged']).optional(),
  /** What the person ate before: the start is a body in balance with it. Absent: the healthy balance of this body. */
  usual: amountsByNutrient.optional(),
  diet: dietSchema.optional(),
  doses: z.array(doseSchema).max(200).optional(),
  effects: z
    .array(z.strictObject({ id: text, from: amountText.optional(), until: amountText.optional() }))
    .max(50)
    .optional(),
  /** Parameters of the model that this run changes, by symbol; for research. */
  parameters: z.record(z.string(), z.number().positive()).optional(),
  observe: z.array(text).min(1).max(30).optional(),
  every: amountText.optional(),
});

/** The whole of it. */
export type WrittenScenario = z.infer<typeof scenarioSchema>;
/** A dose as it is written. */
export type WrittenDose = NonNullable<WrittenScenario['doses']>[number];

/** Every key a scenario knows, for suggestions. */
export const scenarioKeys: readonly string[] = (
  'schema title language nutrient person population sex age weight height egfr pregnant preeclampsia lactating dialysis until mode usual ' +
  'diet contains meals phytate oxalate changes from doses route compound amount basis at over effects id parameters observe every'
).split(' ');
