import * as z from 'zod';

/** JSON Schemas of a route for the OpenAPI document only: reading and refusing is done by the product's own readers. */
type Schema = Readonly<Record<string, unknown>>;

/** The query of a route. */
export function query(schema: z.ZodType): { readonly querystring: Schema } {
  return { querystring: jsonSchema(schema) };
}

/** The body of a route: a schema, or the name of a shared one. */
export function body(schema: z.ZodType | string): { readonly body: Schema } {
  return { body: typeof schema === 'string' ? { $ref: `${schema}#` } : jsonSchema(schema) };
}

/** What a route answers: the name of a shared schema where there is one, and the problem document. */
export function answers(name?: string): { readonly response: Readonly<Record<string, Schema>> } {
  const good: Schema =
    name === undefined
      ? { type: 'object', additionalProperties: true, description: 'The answer.' }
      : { $ref: `${name}#` };
  const problem = {
    description: 'A problem document.',
    content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } },
  };
  return { response: { 200: good, '4xx': problem, '5xx': problem } };
}

/** A zod schema as JSON Schema of what may be sent. */
export function jsonSchema(schema: z.ZodType): Schema {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input' });
  return json;
}
