import * as z from 'zod';

/**
 * A neutral question about a profile, as a key: what rules, scores and risk factors may ask. Numbers are in the unit the
 * key implies: ages in years or months as named, eGFR in mL/min/1.73 m2, alcohol in grams of ethanol a day.
 *
 * - `drug-group:<id>` a medicine of that group is taken; `condition:<id>` that condition (or one within it) is present
 * - `egfr-below:60`, `egfr-from:60-below:90` (half-open), `egfr-unknown`
 * - `age-from:65` years, `age-below-months:48`
 * - `life-stage:pregnancy`, `life-stage:lactation`, `dialysis`
 * - `alcohol-above:14:female`, `alcohol-above:28:male`
 * - `serum-above-range` a result above the range its laboratory printed
 * - `goal:<indication id>`, `compound:<family id>` what the nutrient is taken for and as
 */
export const predicateSchema = z
  .string()
  .regex(
    /^(drug-group:[a-z0-9-]+|condition:[a-z0-9-]+|goal:[a-z0-9-]+|compound:[a-z0-9-]+|egfr-below:\d+|egfr-from:\d+-below:\d+|egfr-unknown|age-from:\d+|age-below-months:\d+|life-stage:(pregnancy|lactation)|dialysis|alcohol-above:\d+:(female|male)|serum-above-range)$/,
    'not a known predicate key',
  );
export type Predicate = z.infer<typeof predicateSchema>;

/** Holds when all of `all` and at least one of `any` (where given) hold and none of `unless` does. Unknown is not false. */
export const whenSchema = z
  .strictObject({
    all: z.array(predicateSchema).min(1).optional(),
    any: z.array(predicateSchema).min(1).optional(),
    unless: z.array(predicateSchema).min(1).optional(),
  })
  .refine((when) => when.all !== undefined || when.any !== undefined, 'a rule needs a condition');
export type When = z.infer<typeof whenSchema>;
