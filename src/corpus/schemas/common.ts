import * as z from 'zod';

/** The same statement in both languages; the numbers in both must be equal (content check `same-numbers`). */
export const bilingualSchema = z.strictObject({ en: z.string().min(1), nl: z.string().min(1) });
export type Bilingual = z.infer<typeof bilingualSchema>;

/** Languages of the product's own words. */
export type Language = 'en' | 'nl';

/** Permanent lower-case id; a fact that moves or is withdrawn leaves a redirect. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._/-]*$/, 'ids are lower case letters, digits, "-", "." and "/"');

/** Ids in `content/sources/`. */
export const sourcesSchema = z.array(idSchema);

/**
 * How a fact was seen. Only `seen` counts as verified; every other standing may make an answer stricter, never laxer.
 * `memory` an editor's recollection, `inference` reasoned from seen facts, `proposal` a design choice without a source,
 * `mixed` partly seen.
 */
export const standingSchema = z.enum(['seen', 'memory', 'inference', 'proposal', 'mixed']);
export type Standing = z.infer<typeof standingSchema>;

/** ISO date without time. */
export const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** An amount as written in content: a number, a space, a unit code (`350 mg/d`). */
export const writtenAmountSchema = z.string().regex(/^-?\d+(\.\d+)? \S+$/, 'write "350 mg/d"');

/** Who looked at a text or fact and when; `professional` stays null until a professional has. */
export const reviewSchema = z.strictObject({ editor: dateSchema, professional: dateSchema.nullable() });
