import type * as z from 'zod';
import type { Reading } from '../quantity/index.ts';
import { checkShape } from './check-shape.ts';
import { refusable } from './interpret-profile.ts';
import { validate } from './validate.ts';

/** Parsed data of a smaller question against its schema, refused in the same words and with the same paths as a profile. */
export function readData<T>(schema: z.ZodType<T>, data: unknown, keys: readonly string[]): Reading<T> {
  return refusable(() => {
    checkShape(data);
    return validate(schema, data, keys);
  });
}
