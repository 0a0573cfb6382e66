import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { labelContext as context, yaml } from '../../tests/label-context.ts';
import type { Answer } from '../quantity/index.ts';
import { readConversion } from './read-conversion.ts';

const expectedSchema = z.union([
  z.number(),
  z.literal('unknown'),
  z.strictObject({ value: z.number(), low: z.number(), high: z.number() }),
]);
const caseSchema = z.strictObject({
  text: z.string(),
  compound: z.string().nullable().optional(),
  form: z.string().optional(),
  basis: z.string().optional(),
  elementalMass: expectedSchema.optional(),
  compoundMass: expectedSchema.optional(),
  amountOfSubstance: expectedSchema.optional(),
  equivalents: expectedSchema.optional(),
  declared: z.number().optional(),
  question: z.string().optional(),
  problem: z.string().optional(),
  source: z.string().optional(),
  note: z.string().optional(),
});
const table = z
  .strictObject({ tolerance: z.number(), cases: z.array(caseSchema).min(25) })
  .parse(yaml('tests/cases/conversions.yaml'));

function expectAnswer(answer: Answer, expected: z.infer<typeof expectedSchema> | undefined): void {
  if (expected === undefined) return;
  if (expected === 'unknown') {
    expect(answer.state).toBe('unknown');
    return;
  }
  if (answer.state !== 'known') throw new Error(`expected a known answer, received ${answer.state}`);
  const interval = typeof expected === 'number' ? { value: expected, low: expected, high: expected } : expected;
  const tolerance = { relative: table.tolerance };
  expect(answer.value).toEqualWithin(interval.value, tolerance);
  expect(answer.low ?? answer.value).toEqualWithin(interval.low, tolerance);
  expect(answer.high ?? answer.value).toEqualWithin(interval.high, tolerance);
}

describe('An amount of a compound becomes element, moles and equivalents', () => {
  test.each(table.cases.map((row) => [row.text, row] as const))('%s', (text, row) => {
    const reading = readConversion(text, context);
    if (row.problem !== undefined || !reading.ok) {
      expect(reading.ok ? 'converted' : reading.problem.code).toBe(row.problem);
      return;
    }
    const { value } = reading;
    expect(value.compound?.id ?? null).toBe(row.compound ?? null);
    expect(value.compound?.form).toBe(row.form);
    expect(value.basis).toBe(row.basis);
    expectAnswer(value.elementalMass, row.elementalMass);
    expectAnswer(value.compoundMass, row.compoundMass);
    expectAnswer(value.amountOfSubstance, row.amountOfSubstance);
    expectAnswer(value.equivalents, row.equivalents);
    expect(value.question?.code).toBe(row.question);
    if (row.declared !== undefined) expectAnswer(value.elementalMass, rounded(value.elementalMass, row.declared));
  });
});

/** The computed mass itself when it agrees with the maker's whole milligrams, else the maker's figure, which then fails. */
function rounded(answer: Answer, declared: number): number {
  const computed = answer.state === 'known' ? answer.value : 0;
  return Math.abs(computed - declared) <= 0.5 ? computed : declared;
}

test('No text makes the converter throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 250 }),
      (text) => typeof readConversion(text, context).ok === 'boolean',
    ),
  );
});
