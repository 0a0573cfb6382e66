import type { FastifyRequest } from 'fastify';
import type * as z from 'zod';
import { readData } from '../../profile/index.ts';
import { orRefuse } from '../refusal.ts';

/** The query of a request against its schema; a problem ends the request. */
export function readQuery<T>(schema: z.ZodType<T> & { readonly shape: object }, request: FastifyRequest): T {
  // The query comes without a prototype, which a plain object has.
  return orRefuse(readData(schema, { ...Object(request.query) }, Object.keys(schema.shape)));
}

/** The body of a request against its schema; a problem ends the request. */
export function readBody<T>(schema: z.ZodType<T> & { readonly shape: object }, request: FastifyRequest): T {
  return orRefuse(readData(schema, request.body ?? {}, Object.keys(schema.shape)));
}
