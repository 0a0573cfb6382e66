import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type PlanStep, planActionSchema, planSchema } from '../../../src/assess/plan/index.ts';
import { example, exampleNames, packs } from '../../knowledge.ts';
import { withBenefit } from './content-if.ts';
import { planOf } from './plan-of.ts';
import { statedProfile } from './stated-profile.ts';

const caseSchema = z.strictObject({
  case: z.string(),
  example: z.enum(exampleNames).optional(),
  on: z.enum(['low', 'enough']).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  if: z.string().optional(),
  action: planActionSchema,
  steps: z.array(z.string()).optional(),
  starts: z.array(z.string()).optional(),
  ends: z.array(z.string()).optional(),
  dose: z.number().optional(),
  form: z.array(z.string()).optional(),
  guards: z.record(z.string(), z.string()).optional(),
  source: z.string(),
});
type Case = z.infer<typeof caseSchema>;
const cases = z.array(caseSchema).parse(parse(readFileSync(join(import.meta.dirname, 'plans.yaml'), 'utf8')));

function planned(one: Case): ReturnType<typeof planOf> {
  const written = one.example === undefined ? statedProfile(one.on ?? 'enough', one.with ?? {}) : example(one.example);
  return planOf(written, one.if === undefined ? {} : { content: withBenefit(one.if) });
}

/** A step as the cases write it: by its sentence, or by the rule, clash or use it is about. */
const names = (step: PlanStep): readonly string[] => [
  `${step.do}:${step.id}`,
  ...step.basis.map((fact) => `${step.do}:${fact}`),
];

function expectSteps(steps: readonly PlanStep[], expected: readonly string[]): void {
  expect(steps.map((step, index) => names(step).find((name) => name === expected[index]) ?? names(step)[0])).toEqual(
    expected,
  );
}

test('every example profile has a plan', () => {
  expect(cases.flatMap((one) => one.example ?? []).sort()).toEqual([...exampleNames].sort());
});

describe.each(cases)('$case', (one) => {
  const { plan, input } = planned(one);

  test('the action and the steps are those of the rules', () => {
    const { steps = [], starts = [], ends = [] } = one;
    expect(plan.action).toBe(one.action);
    if (one.steps !== undefined) expectSteps(plan.steps, steps);
    expectSteps(plan.steps.slice(0, starts.length), starts);
    expectSteps(plan.steps.slice(plan.steps.length - ends.length), ends);
    expect(planSchema.safeParse(plan).error?.message).toBeUndefined();
  });

  test('a dose is there exactly when one is expected', () => {
    const doses = plan.steps.filter((step) => step.do === 'take');
    expect(doses.map((step) => (step.amount?.state === 'known' ? step.amount.value : undefined))).toEqual(
      one.dose === undefined ? [] : [one.dose],
    );
    if (one.form !== undefined) expect(doses[0]?.form).toEqual(one.form);
  });

  test('the guard-rails are as expected', () => {
    for (const [id, state] of Object.entries(one.guards ?? {})) {
      expect(plan.guards.find((guard) => guard.id === id)?.state, id).toBe(state);
    }
    if (one.dose !== undefined) expect(plan.guards.filter((guard) => guard.state !== 'kept')).toEqual([]);
  });

  test('every step has a reason, a place in the derivations and sources that exist', () => {
    const known = new Set(packs.corpus.sources.map((source) => source.id));
    for (const step of plan.steps) {
      expect(step.because).not.toBe('');
      expect(input.book.all()[step.derivation]?.rule).toBe('plan-step');
      expect(step.sources.filter((source) => !known.has(source) && !source.startsWith('usda-'))).toEqual([]);
      expect(`${step.what} ${step.professional} ${step.because}`).not.toMatch(/\{[a-zA-Z]+\}|undefined|NaN/);
    }
  });
});
