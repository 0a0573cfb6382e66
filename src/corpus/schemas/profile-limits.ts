import * as z from 'zod';

const limitSchema = z.strictObject({
  /** Below or above this the value is refused. */
  hard: z.tuple([z.number(), z.number()]),
  /** Outside this a question asks whether the value is right; it is believed unless it would be the milder answer. */
  soft: z.tuple([z.number(), z.number()]).optional(),
  unit: z.string(),
  because: z.string(),
});

/** Limits of what a profile may say, `content/profile-limits.yaml`: what is impossible and what is only unusual. */
export const profileLimitsSchema = z.strictObject({
  age: limitSchema,
  weight: limitSchema,
  height: limitSchema,
  egfr: limitSchema,
  creatinine: limitSchema,
  foodMass: limitSchema,
  waterVolume: limitSchema,
  alcohol: limitSchema,
  compoundMass: limitSchema,
  elementalDose: limitSchema,
  momentsPerDay: limitSchema,
});

export type ProfileLimits = z.infer<typeof profileLimitsSchema>;
/** Name of one limit in `content/profile-limits.yaml`. */
export type LimitName = keyof ProfileLimits;
