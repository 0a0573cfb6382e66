import * as z from 'zod';
import { dateSchema } from './date.ts';

/** Who looked at a text or fact and when; `professional` stays null until a professional has. */
export const reviewSchema = z.strictObject({ editor: dateSchema, professional: dateSchema.nullable() });
