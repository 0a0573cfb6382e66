import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { idSchema } from './id.ts';
import { standingSchema } from './standing.ts';

/** A code of level 5 of the Anatomical Therapeutic Chemical classification, for example `A02BC05`. */
export const atcSchema = z.string().regex(/^[A-Z]\d{2}[A-Z]{2}\d{2}$/, 'an ATC code of level 5 looks like A02BC05');

const rxcuiSchema = z.string().regex(/^\d+$/);
const filled = z.array(z.string().min(1));

/**
 * One substance of `content/drugs/drugs.csv`. A name that is `null` is not known to the editor; look-up then uses the
 * others. `atc` and `rxcui` agree with a table; what comes from memory stands apart and was compared with none. See docs/methods/drugs.md.
 */
export const drugSchema = z.strictObject({
  id: idSchema,
  name: z.strictObject({ en: z.string().min(1), nl: z.string().min(1).nullable(), fr: z.string().min(1).nullable() }),
  atc: z.array(atcSchema),
  atcFromMemory: z.array(atcSchema),
  /** RxNorm concept ids of the ingredient and of the salts that were merged into it. */
  rxcui: z.array(rxcuiSchema),
  rxcuiFromMemory: z.array(rxcuiSchema),
  brands: filled,
  aliases: filled,
  /** `null` when there is no Dutch name. */
  nlStanding: standingSchema.nullable(),
});
export type Drug = z.infer<typeof drugSchema>;

/**
 * One row of `content/drugs/combinations.csv`: a product or ATC class that stands for several substances.
 * `open` says that it holds more than `members` names; what else is in it is unknown.
 */
export const combinationSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  atc: z.array(atcSchema),
  /** `null` when there is no code. */
  atcStanding: standingSchema.nullable(),
  brands: filled,
  members: z.array(idSchema),
  open: z.boolean(),
});
export type Combination = z.infer<typeof combinationSchema>;

/** The start of an ATC code, level 1 to 5. */
export const atcPrefixSchema = z.string().regex(/^[A-Z](\d{2}([A-Z]([A-Z](\d{2})?)?)?)?$/);

/** One group of `content/drugs/groups.yaml`: the substances a rule means when it names a class. */
export const drugGroupSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  /** What the group is used for, for editors. */
  purpose: z.string().min(1),
  prefixes: z.array(atcPrefixSchema),
  /** Codes or prefixes that `prefixes` would take in and that do not belong. */
  excludes: z.array(atcPrefixSchema).default([]),
  /** Substances that belong although no code of theirs says so. */
  substances: z.array(idSchema).default([]),
  standing: standingSchema,
});
export type DrugGroup = z.infer<typeof drugGroupSchema>;

/** The file of drug groups; never empty. */
export const drugGroupsSchema = z.strictObject({ groups: z.array(drugGroupSchema).min(1) });
