import * as z from 'zod';

/** ISO date without time. */
export const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
