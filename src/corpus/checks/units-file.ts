import * as z from 'zod';

const spellings = z.array(z.string().min(1));
const shownForms = z.union([z.string().min(1), z.tuple([z.string().min(1), z.string().min(1)])]);

/** `content/units/units.yaml`: units by dimension. What they are worth is proved where the unit table is made. */
export const unitsFileSchema = z.record(
  z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  z.strictObject({
    base: z.string().min(1),
    units: z
      .array(
        z.strictObject({
          code: z.string().min(1),
          shown: z.strictObject({ nl: shownForms, en: shownForms }).optional(),
          written: z
            .strictObject({ both: spellings.optional(), nl: spellings.optional(), en: spellings.optional() })
            .optional(),
        }),
      )
      .min(1),
  }),
);
