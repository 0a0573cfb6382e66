import * as z from 'zod';

/** The same statement in both languages; the numbers in both must be equal (content check `same-numbers`). */
export const bilingualSchema = z.strictObject({ en: z.string().min(1), nl: z.string().min(1) });
/** One statement in both languages; neither text is empty. */
export type Bilingual = z.infer<typeof bilingualSchema>;

/** Languages of the product's own words. */
export type Language = 'en' | 'nl';
