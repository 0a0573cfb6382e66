import * as z from 'zod';
import { bilingualSchema } from './bilingual.ts';

/** `content/messages/*.yaml`: the product's own words by key, in both languages. */
export const messagesSchema = z.record(z.string().regex(/^[a-z][a-z0-9.-]*$/), bilingualSchema);
