import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { labelContext as context, yaml } from '../../tests/label-context.ts';
import { readLabel } from './read-label.ts';

const intervalSchema = z.strictObject({ value: z.number(), low: z.number(), high: z.number() });
const caseSchema = z.strictObject({
  language: z.enum(['nl', 'en', 'de', 'fr']),
  label: z.string(),
  state: z.enum(['understood', 'ambiguous', 'not-understood', 'rejected']),
  total: z.union([z.number(), intervalSchema, z.enum(['unknown', 'not-applicable'])]),
  compounds: z.array(z.string()).optional(),
  form: z.string().optional(),
  basis: z.string().optional(),
  certainty: z.string().optional(),
  excipients: z.array(z.string()).default([]),
  warnings: z.array(z.string()).default([]),
  serving: z.strictObject({ units: z.number(), stated: z.boolean() }).optional(),
  question: z.string().optional(),
  reason: z.string().optional(),
  source: z.string().optional(),
});
const table = z
  .strictObject({ tolerance: z.number(), cases: z.array(caseSchema).min(60) })
  .parse(yaml('tests/cases/labels.yaml'));

describe('Label lines in four languages are read as a pharmacist would read them', () => {
  test.each(table.cases.map((row) => [row.label, row] as const))('%s', (label, row) => {
    const reading = readLabel(label, context);
    const [first] = reading.readings;
    expect(reading.state).toBe(row.state);
    expectTotal(reading.total, row.total);
    if (row.compounds !== undefined && row.state !== 'rejected') expect(first?.compounds ?? []).toEqual(row.compounds);
    if (row.form !== undefined) expect(first?.form).toBe(row.form);
    if (row.basis !== undefined) expect(first?.basis).toBe(row.basis);
    if (row.certainty !== undefined) expect(first?.certainty).toBe(row.certainty);
    if (row.serving !== undefined) expect(reading.serving).toEqual(row.serving);
    if (row.question !== undefined) expect(reading.question?.code).toBe(row.question);
    if (row.reason !== undefined) expect(reading.reason?.code).toBe(row.reason);
    expect(reading.excipients.map((excipient) => excipient.compound)).toEqual(row.excipients);
    expect(reading.warnings.map((warning) => warning.code)).toEqual(row.warnings);
  });
});

function expectTotal(
  total: ReturnType<typeof readLabel>['total'],
  expected: z.infer<typeof caseSchema>['total'],
): void {
  const tolerance = { relative: table.tolerance };
  if (typeof expected === 'string') {
    expect(total.state).toBe(expected);
    return;
  }
  expect(total.state).toBe('known');
  if (total.state !== 'known') return;
  const interval = typeof expected === 'number' ? { value: expected, low: expected, high: expected } : expected;
  expect(total.value).toEqualWithin(interval.value, tolerance);
  expect(total.low ?? total.value).toEqualWithin(interval.low, tolerance);
  expect(total.high ?? total.value).toEqualWithin(interval.high, tolerance);
}

const labelPart = fc.constantFrom(
  ...['magnesium', 'Magnesium', 'magnesiumcitraat', 'citrate de magnésium', 'MgO', 'als', 'waarvan', 'providing', '('],
  ...[')', '200 mg', '1.5 g', '53% RI', ',', '\n', '/', 'zink', 'per 2 capsules', 'antiklontermiddel:', '-', '12'],
  ...['elementair', 'oxide', 'stearaat', 'Mg', '10 mmol', 'E470b', 'foo', '100 IU', 'total', 'zonder', '.', ';'],
);

describe('The label reader keeps its promises on any text', () => {
  test('No text makes it throw, and every answer is one of the four states', () => {
    const states = new Set(['understood', 'ambiguous', 'not-understood', 'rejected']);
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(labelPart, { maxLength: 30 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(anyText, (text) => states.has(readLabel(text, context).state)),
      { numRuns: 3000 },
    );
  });

  test('The element of a reading never exceeds the mass of its compound', () => {
    const line = fc.tuple(
      fc.constantFrom('Magnesiumoxide', 'Magnesium citrate', 'Bisglycinate de magnésium'),
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 1, max: 3000 }),
    );
    fc.assert(
      fc.property(line, ([name, compound, element]) => {
        const reading = readLabel(`${name} ${compound} mg, waarvan magnesium ${element} mg`, context);
        if (element > compound + 1) return reading.state === 'rejected';
        return reading.state === 'rejected' || (reading.total.state === 'known' && reading.total.value <= compound + 1);
      }),
    );
  });

  test('Excipients at the end never change the total', () => {
    const excipient = fc.constantFrom(
      'antiklontermiddel: magnesiumstearaat',
      'Trennmittel: Magnesiumsalze der Speisefettsäuren',
      'anti-agglomérant : stéarate de magnésium',
      'E470b',
      'magnesium stearate 5 mg',
      'talk',
      'other ingredients: magnesium silicate',
    );
    const rows = table.cases.filter((row) => typeof row.total !== 'string');
    fc.assert(
      fc.property(fc.constantFrom(...rows), excipient, (row, tail) => {
        const bare = readLabel(row.label, context);
        const more = readLabel(`${row.label}\n${tail}`, context);
        expect(more.total).toEqual(bare.total);
      }),
    );
  });

  test('Every value lies inside its interval', () => {
    fc.assert(
      fc.property(fc.array(labelPart, { maxLength: 20 }), (parts) => {
        const { total } = readLabel(parts.join(' '), context);
        return (
          total.state !== 'known' ||
          ((total.low ?? total.value) <= total.value && total.value <= (total.high ?? total.value))
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('A text over the limit is refused, not cut', () => {
    expect(readLabel('magnesium 200 mg '.repeat(300), context).reason?.code).toBe('text-too-long');
  });

  test.each([
    ['brackets', '('.repeat(4000)],
    ['nutrients', 'magnesium '.repeat(400)],
    ['amounts', '1 mg '.repeat(800)],
    ['formulas', 'MgMgMgO'.repeat(571)],
    ['digits', '1.'.repeat(2000)],
    ['lines', 'magnesiumcitraat 1 mg\n'.repeat(180)],
    ['words without meaning', `1 mg ${'de '.repeat(1300)}`],
    ['percentages', 'magnesium 1 mg 1% '.repeat(220)],
  ])('Four thousand characters of %s take less than a tenth of a second', (_, text) => {
    const start = performance.now();
    readLabel(text, context);
    expect(performance.now() - start).toBeLessThan(100);
  });
});
