import { describe, expect, test } from 'vitest';
import type { PlanGuard } from '../../../src/assess/plan/index.ts';
import { answerTo } from '../../knowledge.ts';
import { withBenefit } from './content-if.ts';
import { planOf } from './plan-of.ts';
import { statedProfile } from './stated-profile.ts';

const thyroid = { atc: 'H03AA01', at: ['07:00'] };
const day = { wakes: '07:00', sleeps: '23:00', meals: ['08:00', '12:30', '18:30'] };

function medicinesGuard(more: Readonly<Record<string, unknown>>): PlanGuard | undefined {
  return answerTo(statedProfile('enough', { day, ...more }), { language: 'en' }).plan.guards.find(
    (guard) => guard.id === 'medicines',
  );
}

describe('the guard of the medicines, with the day placed', () => {
  test('is kept where every gap holds on the day', () => {
    expect(medicinesGuard({ medications: [thyroid] })).toMatchObject({ state: 'kept', missing: [] });
  });

  test('is not known without a day', () => {
    const answer = answerTo(statedProfile('enough', { day, medications: [thyroid] }), {
      language: 'en',
      schedule: false,
    });
    expect(answer.plan.guards.find((guard) => guard.id === 'medicines')).toMatchObject({
      state: 'unknown',
      missing: ['schedule'],
    });
  });

  test('is not known where the times of the medicine are not known', () => {
    expect(medicinesGuard({ medications: [{ atc: 'H03AA01' }] })).toMatchObject({
      state: 'unknown',
      missing: ['schedule'],
    });
  });

  test('is not known where no time of the day keeps the gap', () => {
    const often = { atc: 'H03AA01', at: ['01:00', '07:00', '13:00', '19:00'] };
    expect(medicinesGuard({ medications: [often] })).toMatchObject({ state: 'unknown', missing: ['schedule'] });
  });
});

describe('the times of a proposed dose', () => {
  const goal = 'premenstrual-syndrome';
  const take = (more: Readonly<Record<string, unknown>>): readonly string[] | undefined =>
    planOf(statedProfile('enough', { day, goals: [goal], ...more }), {
      content: withBenefit(goal),
      schedule: true,
    }).plan.steps.find((step) => step.do === 'take')?.at;

  test('lie the hours of the label from the medicine', () => {
    const [at = ''] = take({ medications: [thyroid] }) ?? [];
    expect(at >= '11:00' && at <= '23:00').toBe(true);
  });

  test('are those of the day when there is no medicine', () => {
    expect(take({ medications: [] })).toHaveLength(1);
  });

  test('are not made up where no time keeps the gap: no dose then', () => {
    const often = { atc: 'H03AA01', at: ['01:00', '07:00', '13:00', '19:00'] };
    expect(take({ medications: [often] })).toBeUndefined();
  });
});
