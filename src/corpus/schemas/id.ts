import * as z from 'zod';

/** Permanent lower-case id; a fact that moves or is withdrawn leaves a redirect. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._/-]*$/, 'ids are lower case letters, digits, "-", "." and "/"');
