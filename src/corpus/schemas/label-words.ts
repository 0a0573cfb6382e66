import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';

const wordsSchema = z.array(z.string().min(1));

/**
 * `content/label/words-<language>.yaml`: the words that labels of one language use around a nutrient. Case, accents
 * and hyphens do not matter. No list names the nutrient that is read; its own names come from its content.
 */
export const labelWordsSchema = z.strictObject({
  language: z.enum(['nl', 'en', 'de', 'fr']),
  /** After the nutrient, before the compound it comes from: `als`, `as`, `sous forme de`. */
  from: wordsSchema,
  /** After a compound, before the element it gives: `waarvan`, `providing`, `davon`. */
  provides: wordsSchema,
  /** The element itself is meant. */
  elemental: wordsSchema,
  /** The sum of several lines. */
  total: wordsSchema,
  /** Before a serving: `per`, `pro`, `par`. */
  per: wordsSchema,
  /** Things that are swallowed: capsule, tablet, sachet. */
  servingUnits: wordsSchema,
  /** A serving without a thing: portion, dose. */
  servings: wordsSchema,
  /** A day's dose or a day. */
  daily: wordsSchema,
  /** After a number of units: `bevatten`, `contain`. */
  contains: wordsSchema,
  /** Reference value on labels of the European Union. */
  referenceEu: wordsSchema,
  /** Reference value on labels of the United States. */
  referenceUs: wordsSchema,
  /** One function of an excipient: what follows directly is one. */
  excipientFunctions: wordsSchema,
  /** A heading for excipients: the whole list is. */
  excipientLists: wordsSchema,
  /** What follows is absent. */
  without: wordsSchema,
  /** Joins two items of a list. */
  joins: wordsSchema,
  /** A mixture or a compound that is not named: the amount may be that of the whole (`magnesium complex 1000 mg`). */
  mixtures: wordsSchema,
  /** Words that change nothing. */
  noise: wordsSchema,
  /** Compounds that the content does not hold, so that their last word is not taken for one that it does. */
  unlisted: wordsSchema,
  /** Other nutrients and common ingredients: their amounts are not ours. */
  others: wordsSchema,
  /** Element symbols in their exact spelling (`Ca`, not `ca.`); the nutrient's own is left out when it is read. */
  symbols: wordsSchema.optional(),
  /** Medicines that carry the nutrient only as a counter-ion: `esomeprazole magnesium` is no source of it. */
  drugs: wordsSchema,
  /** Water of crystallisation: number of molecules and its words. */
  hydrates: z.array(z.strictObject({ water: z.number().min(0), words: wordsSchema })),
  /** Prefixes of the element's name: number of atoms. */
  atoms: z.array(z.strictObject({ count: z.int().min(1), words: wordsSchema })),
  /** Unit words by unit code. */
  units: z.record(z.string(), wordsSchema),
});
export type LabelWords = z.infer<typeof labelWordsSchema>;

/** `content/label/messages.yaml`: what the reader and the converter say, by code. */
export const labelMessagesSchema = z.record(z.string().regex(/^[a-z][a-z-]*$/), bilingualSchema);
export type LabelMessages = z.infer<typeof labelMessagesSchema>;
