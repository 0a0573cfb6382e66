import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { atcSchema } from './drug.ts';
import { gapSchema } from './gap.ts';
import { idSchema } from './id.ts';
import { standingSchema } from './standing.ts';

/** What stands on the other side of the clash. `laboratory` is a test whose result the nutrient disturbs. */
export const partnerSchema = z.strictObject({
  kind: z.enum(['drug', 'nutrient', 'food', 'herb', 'condition', 'laboratory']),
  en: z.string().min(1),
  nl: z.string().min(1),
});

/** Pharmaceutical forms that decide whether a row holds. */
export const drugFormSchema = z.enum([
  'tablet',
  'gastro-resistant-tablet',
  'capsule',
  'oral-solution',
  'oral-suspension',
  'modified-release',
  'injection',
  'long-acting-injection',
]);

/** How a partner is given; `any` means that the route does not matter. */
export const drugRouteSchema = z.enum(['any', 'oral', 'parenteral', 'inhaled', 'local']);

/**
 * One substance of a row. `gaps` replace the rule's gaps of the same authority when they are `seen`; any other standing
 * stands beside them. `forms` absent means every form. `status` overrides the row's standing for this substance.
 * `substances` are ids of `content/drugs/drugs.csv` that are given in this combination only: they have no code of their own
 * and are met by the rule of the combination. `notASource`: the name holds the nutrient, but the amount does not count as intake. `text` replaces the rule's text.
 */
export const memberSchema = z.strictObject({
  atc: atcSchema,
  en: z.string().min(1),
  nl: z.string().min(1),
  /** A few trade names for people to read; not a list to match on. */
  brands: z.array(z.string().min(1)),
  substances: z.array(idSchema).min(1).optional(),
  forms: z.array(drugFormSchema).min(1).optional(),
  status: standingSchema.optional(),
  notASource: z.literal(true).optional(),
  gaps: z.array(gapSchema).min(1).optional(),
  text: bilingualSchema.optional(),
});
