import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { labSchema, measureSchema } from '../../../src/assess/labs/index.ts';
import { at, today } from '../../knowledge.ts';
import { partsOf } from '../risk/parts.ts';

const cases = z
  .array(
    z.strictObject({
      name: z.string(),
      source: z.string(),
      person: z.record(z.string(), z.unknown()).default({ sex: 'female', age: '40 y' }),
      labs: z.array(z.record(z.string(), z.unknown())).optional(),
      more: z.record(z.string(), z.unknown()).default({}),
      equal: z.record(z.string(), z.unknown()).default({}),
      near: z.record(z.string(), z.strictObject({ value: z.number(), within: z.number() })).default({}),
      cutOffs: z.array(z.string()).optional(),
      findings: z.array(z.string()).optional(),
      urgent: z.array(z.string()).default([]),
      questions: z.array(z.string()).optional(),
    }),
  )
  .parse(parse(readFileSync(join(import.meta.dirname, 'labs.yaml'), 'utf8')));

function byId<T extends { readonly id: string }>(list: readonly T[]): Record<string, T> {
  return Object.fromEntries(list.map((one) => [one.id, one]));
}

describe('laboratory cases', () => {
  test.each(cases)('$name', (one) => {
    const { labs, more, person } = one;
    const parts = partsOf({ date: today, person, ...more, ...(labs === undefined ? {} : { labs }) });
    const shown = {
      ...parts,
      coverage: parts.session.coverage.filter((entry) => entry.kind === 'laboratory'),
      labs: parts.labs.map((lab) => ({ ...lab, reference: byId(lab.reference), caveats: byId(lab.caveats) })),
      measures: byId(parts.measures),
    };
    for (const [path, value] of Object.entries(one.equal)) {
      expect(at(shown, path), path).toEqual(value === 'absent' ? undefined : value);
    }
    for (const [path, { value, within }] of Object.entries(one.near)) {
      expect(at(shown, path), path).toEqualWithin(value, { absolute: within });
    }
    if (one.cutOffs !== undefined) expect(parts.labs[0]?.cutOffs.map((row) => row.id).sort()).toEqual(one.cutOffs);
    if (one.findings !== undefined) expect(parts.findingsOfLabs.map((row) => row.id).sort()).toEqual(one.findings);
    const urgent = parts.findingsOfLabs.filter((row) => row.level === 'urgent');
    expect(urgent.map((row) => row.id)).toEqual(one.urgent);
    for (const row of urgent) expect(row.sources).not.toEqual([]);
    if (one.questions !== undefined) {
      const asked = parts.session.questions.filter((question) => /^(labs|person\.egfr)/.test(question.input));
      expect(asked.map((question) => question.id)).toEqual(one.questions);
    }
  });

  test.each(cases)('$name: the answer has the form of the contract', (one) => {
    const { labs, more, person } = one;
    const parts = partsOf({ date: today, person, ...more, ...(labs === undefined ? {} : { labs }) });
    expect(() => z.array(labSchema).parse(parts.labs)).not.toThrow();
    expect(() => z.array(measureSchema).parse(parts.measures)).not.toThrow();
    expect(parts.labs).toHaveLength(labs?.length ?? 0);
  });
});
