import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { depletionSchema } from './depletion.ts';
import { gapSchema } from './gap.ts';
import { interactionSchema } from './interaction.ts';
import { ruledOutSchema } from './ruled-out.ts';

function fixture(name: string): unknown {
  return parse(readFileSync(join(import.meta.dirname, 'fixtures', `${name}.yaml`), 'utf8'));
}

/** Places at which a value does not fit, as `rules.0.gaps.0.source`. */
function faults(result: { error?: { issues: readonly { path: readonly PropertyKey[] }[] } | undefined }): string[] {
  return (result.error?.issues ?? []).map((issue) => issue.path.map(String).join('.'));
}

describe('interaction schema', () => {
  it('A complete interaction with one side unstated and a reason is accepted', () => {
    expect(faults(interactionSchema.safeParse(fixture('interaction.good')))).toEqual([]);
  });

  it('A side without a time needs a reason and a seen gap needs a source', () => {
    const found = faults(interactionSchema.safeParse(fixture('interaction.bad')));
    expect(found).toContain('rules.0.gaps.0.afterReason');
    expect(found).toContain('rules.0.gaps.0.source');
  });

  it('A warning from memory cannot be called established', () => {
    const bad = structuredClone(fixture('interaction.good'));
    expect(faults(interactionSchema.safeParse(Object.assign(bad as object, { status: 'memory' })))).toEqual([
      'rules.0.likelihood',
    ]);
  });

  it('A rule cannot be limited to a medicine outside the row or carry the id of another row', () => {
    const bad = fixture('interaction.bad') as { rules: { gaps: { afterReason?: unknown; source: unknown }[] }[] };
    for (const gap of bad.rules.flatMap((rule) => rule.gaps)) {
      Object.assign(gap, { afterReason: { en: 'Not stated.', nl: 'Niet vermeld.' }, source: 'some-study' });
    }
    expect(faults(interactionSchema.safeParse(bad)).sort()).toEqual([
      'rules.0.id',
      'rules.0.likelihood',
      'rules.0.onlyMembers',
    ]);
  });

  it('An empty record is no interaction, no negative and no depletion', () => {
    for (const schema of [interactionSchema, ruledOutSchema, depletionSchema, gapSchema]) {
      expect(schema.safeParse({}).success).toBe(false);
    }
  });

  it('A gap of no hours is not accepted as "not stated"', () => {
    const good = fixture('interaction.good') as { rules: { gaps: object[] }[] };
    const gap = { ...good.rules[0]?.gaps[0], drugAfter: '' };
    expect(gapSchema.safeParse(gap).success).toBe(false);
  });

  it('An authority that says to avoid gives no hours', () => {
    const good = fixture('interaction.good') as { rules: { gaps: object[] }[] };
    expect(faults(gapSchema.safeParse({ ...good.rules[0]?.gaps[0], rule: 'avoid' }))).toEqual(['rule']);
  });
});

describe('negative and depletion schemas', () => {
  it('A sourced negative is accepted, one without source, members or words is not', () => {
    expect(faults(ruledOutSchema.safeParse(fixture('ruled-out.good')))).toEqual([]);
    expect(faults(ruledOutSchema.safeParse(fixture('ruled-out.bad')))).toEqual(['text']);
    const worded = { ...(fixture('ruled-out.bad') as object), text: { en: 'Fine.', nl: 'Goed.' } };
    expect(faults(ruledOutSchema.safeParse(worded)).sort()).toEqual(['members', 'sources']);
  });

  it('A depletion from memory may stand without a source, an inference may not', () => {
    expect(faults(depletionSchema.safeParse(fixture('depletion.good')))).toEqual([]);
    expect(faults(depletionSchema.safeParse(fixture('depletion.bad')))).toContain('groups.0');
    const grouped = { ...(fixture('depletion.bad') as object), groups: ['C03C'] };
    expect(faults(depletionSchema.safeParse(grouped))).toEqual(['status']);
  });
});
