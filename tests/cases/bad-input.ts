import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const piece = z.strictObject({ text: z.string(), times: z.number().int().positive() });

const caseSchema = z
  .strictObject({
    name: z.string(),
    text: z.string().optional(),
    with: z.string().optional(),
    person: z.string().optional(),
    base64: z.string().optional(),
    repeat: piece.optional(),
    // biome-ignore lint/suspicious/noThenProperty: data of a case, never awaited
    then: piece.optional(),
    refused: z
      .strictObject({
        code: z.string().optional(),
        path: z.string().optional(),
        received: z.string().optional(),
        candidates: z.array(z.string()).optional(),
      })
      .optional(),
    answered: z
      .strictObject({
        equal: z.record(z.string(), z.unknown()).optional(),
        questions: z.array(z.strictObject({ id: z.string().optional(), input: z.string() })).optional(),
        unrecognised: z.array(z.string()).optional(),
        candidates: z.number().optional(),
        interval: z.string().optional(),
      })
      .optional(),
  })
  .refine((one) => (one.refused === undefined) !== (one.answered === undefined), 'a case is refused or answered');

type Written = z.infer<typeof caseSchema>;

/** One case of bad-input.yaml with the bytes of its profile. */
export interface BadInput extends Pick<Written, 'name' | 'refused' | 'answered'> {
  readonly bytes: Uint8Array;
}

function bytesOf(one: Written): Uint8Array {
  if (one.base64 !== undefined) return Buffer.from(one.base64, 'base64');
  const person = one.person ?? '{ sex: female, age: 40 y }';
  const head = `schema: elementair/profile@1\ndate: 2026-11-01\nperson: ${person}\n`;
  const bare = one.with === undefined && one.person === undefined;
  const start = one.text ?? (bare ? '' : head + (one.with ?? ''));
  const middle = one.repeat === undefined ? '' : one.repeat.text.repeat(one.repeat.times);
  const end = one.then === undefined ? '' : one.then.text.repeat(one.then.times);
  return Buffer.from(start + middle + end);
}

/** The table of refused and answered input. */
export const badInput: readonly BadInput[] = z
  .array(caseSchema)
  .parse(parse(readFileSync(join(import.meta.dirname, 'bad-input.yaml'), 'utf8')))
  .map((one) => ({ ...one, bytes: bytesOf(one) }));
