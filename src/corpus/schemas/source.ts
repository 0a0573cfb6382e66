import * as z from 'zod';
import { idSchema } from './id.ts';

/** A person (`family`, `given`) or a body (`literal`), as in CSL-JSON. */
const authorSchema = z.union([
  z.strictObject({ family: z.string().min(1), given: z.string().min(1).optional() }),
  z.strictObject({ literal: z.string().min(1) }),
]);

/**
 * One entry of `content/sources/bibliography.yaml`: CSL-JSON fields plus how it was read.
 * A field that is absent was not visible; nothing is ever filled in from elsewhere.
 */
export const sourceSchema = z.strictObject({
  id: idSchema,
  type: z.enum(['article-journal', 'webpage', 'report', 'legislation', 'dataset', 'book']),
  title: z.string().min(1),
  author: z.array(authorSchema).min(1).optional(),
  'container-title': z.string().min(1).optional(),
  issued: z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1) }).optional(),
  DOI: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .optional(),
  PMID: z.string().regex(/^\d+$/).optional(),
  URL: z.url(),
  /** `primary` the original document, its abstract or the maker's label; `secondary` a copy, review or retelling. */
  copy: z.enum(['primary', 'secondary']),
  /** True when the address is a stray copy: cite it, but prefer DOI or PMID and do not send a reader there. */
  weakCopy: z.literal(true).optional(),
  /** How it was read, in plain words. */
  note: z.string().min(1),
});
export type Source = z.infer<typeof sourceSchema>;

/** The whole file; ids are unique. */
export const bibliographySchema = z.strictObject({ sources: z.array(sourceSchema).min(1) });
