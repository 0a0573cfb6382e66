import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { standingSchema } from './standing.ts';

/** Words in each language that mean the same thing; empty when there are none. */
const wordsSchema = z.strictObject({ en: z.array(z.string().min(1)), nl: z.array(z.string().min(1)) });

/** ICD-10 category or subcategory without a clinical modification, for example `E11` or `K56.7`. */
const icd10Schema = z.string().regex(/^[A-Z]\d{2}(\.\d)?$/);
const snomedSchema = z.string().regex(/^\d{6,18}$/);
const loincSchema = z.string().regex(/^\d{1,5}-\d$/);

/** A code and whether it agrees with a table that was read. */
function codeSchema<Code extends z.ZodString>(
  code: Code,
): z.ZodObject<{ code: Code; standing: typeof standingSchema }> {
  return z.strictObject({ code, standing: standingSchema });
}

/**
 * One condition of `content/conditions/conditions.yaml`. A code names the condition or a kind of it; matching an ICD-10
 * code is by its start. `within` lists wider conditions that hold whenever this one does.
 */
export const conditionSchema = z.strictObject({
  id: idSchema,
  names: bilingualSchema,
  aliases: wordsSchema,
  within: z.array(idSchema).default([]),
  icd10: z.array(codeSchema(icd10Schema)),
  snomed: z.array(codeSchema(snomedSchema)),
});
export type Condition = z.infer<typeof conditionSchema>;
/** The file of conditions; never empty. */
export const conditionsSchema = z.strictObject({ conditions: z.array(conditionSchema).min(1) });

/** One symptom of `content/conditions/symptoms.yaml`; `urgent` means: see a doctor today. */
export const symptomSchema = z.strictObject({
  id: idSchema,
  names: bilingualSchema,
  aliases: wordsSchema,
  urgent: z.boolean(),
  icd10: z.array(codeSchema(icd10Schema)),
  snomed: z.array(codeSchema(snomedSchema)),
});
export type Symptom = z.infer<typeof symptomSchema>;
/** The file of symptoms; never empty. */
export const symptomsSchema = z.strictObject({ symptoms: z.array(symptomSchema).min(1) });

/** One laboratory test of `content/conditions/laboratory-tests.yaml`. */
export const laboratoryTestSchema = z.strictObject({
  id: idSchema,
  names: bilingualSchema,
  aliases: wordsSchema,
  /** Units in which a result is accepted, the usual one first; the unit decides, never the code. */
  units: z.array(z.string().min(1)).min(1),
  loinc: z.array(codeSchema(loincSchema)),
});
export type LaboratoryTest = z.infer<typeof laboratoryTestSchema>;
/** The file of laboratory tests; never empty. */
export const laboratoryTestsSchema = z.strictObject({ tests: z.array(laboratoryTestSchema).min(1) });
