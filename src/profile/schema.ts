import * as z from 'zod';
import { dateSchema } from '../corpus/schemas/date.ts';

/**
 * The written profile, `elementair/profile@1`: what a person types. Amounts stay text here; `read-profile.ts` reads
 * them. Unknown keys are refused. See docs/contract/profile.md.
 */
const text = z.string().min(1).max(4000);
const amountText = z.string().min(1).max(200);
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock times are written "08:30"');
const clockTimes = z.array(clockTime).max(48);
const takenAt = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, 'a moment is written "2026-11-01T10:40"');
const amountsByNutrient = z.record(z.string(), amountText);
const count = z.number().positive().max(1000);

const personSchema = z.strictObject({
  sex: z.enum(['female', 'male', 'unspecified']),
  age: amountText.optional(),
  born: dateSchema.optional(),
  weight: amountText.optional(),
  height: amountText.optional(),
  pregnant: z.boolean().optional(),
  lactating: z.boolean().optional(),
  dialysis: z.boolean().optional(),
  egfr: amountText.optional(),
  creatinine: amountText.optional(),
});

const foodSchema = z.strictObject({
  food: text,
  amount: amountText,
  at: clockTime.optional(),
  /** Mass of each nutrient that the maker added to this portion; it counts as non-food intake. */
  fortification: amountsByNutrient.optional(),
});

const waterSchema = z.strictObject({
  amount: amountText,
  water: text.optional(),
  contains: amountsByNutrient.optional(),
  at: clockTime.optional(),
});

const dietDaySchema = z.strictObject({
  complete: z.boolean().optional(),
  foods: z.array(foodSchema).max(500).optional(),
  water: z.array(waterSchema).max(100).optional(),
  alcohol: amountText.optional(),
  drink: amountText.optional(),
});

/** One day, or `days` alone; `read-diet.ts` refuses a mixture. */
const dietSchema = dietDaySchema.extend({ days: z.array(dietDaySchema).min(1).max(60).optional() });

const rhythm = {
  units: count.optional(),
  at: clockTimes.optional(),
  timesPerDay: z.number().positive().max(48).optional(),
  days: z
    .array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))
    .min(1)
    .max(7)
    .optional(),
  every: amountText.optional(),
  asNeeded: z.boolean().optional(),
  since: dateSchema.optional(),
  until: dateSchema.optional(),
};

const containedSchema = z.strictObject({
  compound: text,
  amount: amountText,
  basis: z.enum(['elemental', 'compound']).optional(),
});

const supplementSchema = z.strictObject({
  label: text.optional(),
  name: text.optional(),
  compound: text.optional(),
  amount: amountText.optional(),
  basis: z.enum(['elemental', 'compound']).optional(),
  ...rhythm,
});

const medicationSchema = z.strictObject({
  atc: text.optional(),
  rxcui: z.union([text, z.number().int().positive()]).optional(),
  name: text.optional(),
  route: text.optional(),
  form: text.optional(),
  movable: z.boolean().optional(),
  contains: z.array(containedSchema).max(20).optional(),
  ...rhythm,
});

const codedSchema = z.union([text, z.strictObject({ system: text, code: text })]);

/** A profile as a person writes it; an absent field was not stated. */
export const profileSchema = z.strictObject({
  schema: z.literal('elementair/profile@1'),
  language: z.enum(['nl', 'en']).optional(),
  nutrient: text.optional(),
  date: dateSchema.optional(),
  referenceSet: text.optional(),
  person: personSchema,
  diet: dietSchema.optional(),
  supplements: z.array(supplementSchema).max(100).optional(),
  medications: z.array(medicationSchema).max(100).optional(),
  conditions: z.array(codedSchema).max(100).optional(),
  symptoms: z.array(codedSchema).max(100).optional(),
  labs: z
    .array(z.strictObject({ test: text, value: amountText, date: dateSchema.optional() }))
    .max(200)
    .optional(),
  goals: z.array(text).max(30).optional(),
  taken: z
    .array(z.strictObject({ input: text, at: takenAt }))
    .max(200)
    .optional(),
  day: z
    .strictObject({
      wakes: clockTime.optional(),
      sleeps: clockTime.optional(),
      meals: clockTimes.optional(),
      timeZone: text.optional(),
    })
    .optional(),
});

export type WrittenProfile = z.infer<typeof profileSchema>;
export type WrittenDietDay = z.infer<typeof dietDaySchema>;
export type WrittenSupplement = z.infer<typeof supplementSchema>;
export type WrittenMedication = z.infer<typeof medicationSchema>;
