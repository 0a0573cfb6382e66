import { describe, expect, test } from 'vitest';
import { assessDay } from '../../../src/assess/index.ts';
import { answerTo, knowledge, profileOf } from '../../knowledge.ts';
import { statedProfile } from '../plan/stated-profile.ts';

const citrate = { compound: 'citrate', amount: '100 mg', basis: 'elemental', timesPerDay: 1 };
const taking = (conditions: readonly unknown[], more = {}): object =>
  statedProfile('enough', { conditions, supplements: [citrate], ...more });

/** Names of no condition the content has; the nearest ones say stop. */
const mayStop = [
  'hartblok graad 3',
  'stadium 4 nierfalen',
  'nierfalen eGFR 20',
  'dialyse sinds 2020',
  'third degree block',
];

describe.each(mayStop)('“%s” is not recognised and lies near a condition that says stop', (condition) => {
  const answer = answerTo(taking([condition]));
  test('so no dose is placed on the day', () => {
    expect(answer.schedule?.events.filter((event) => event.kind === 'nutrient')).toEqual([]);
    expect(answer.schedule?.feasible).toBe(false);
    expect(answer.schedule?.unplaced.map((one) => one.reason)).toEqual(['avoid']);
    const day = assessDay(profileOf(taking([condition])), knowledge);
    expect(day.ok && day.value.schedule.events.filter((event) => event.kind === 'nutrient')).toEqual([]);
  });
  test('so the plan asks first, and the person takes none until it is known', () => {
    expect(answer.plan.action).toBe('refer');
    expect(answer.plan.steps[0]).toMatchObject({ id: 'condition-may-stop', do: 'pause', inputs: ['conditions[0]'] });
    expect(answer.plan.steps[0]?.what).toContain(condition);
    expect(answer.plan.steps.map((step) => step.do)).not.toContain('take');
    const much = answerTo(taking([condition], { supplements: [{ ...citrate, amount: '900 mg' }] }));
    expect(much.plan.steps.map((step) => step.id)).toEqual(['condition-may-stop']);
  });
  test('so something must change, and the name is in the verdict', () => {
    expect(answer.verdict.level).toBe('action');
    expect(answer.verdict.text).toContain(condition);
    expect(answer.findings[0]).toEqual({ id: 'condition-not-recognised', severity: 'major' });
  });
  test('so no food is proposed for more of the nutrient, and nothing is started', () => {
    const low = answerTo(statedProfile('low', { conditions: [condition] }));
    expect(low.plan.action).toBe('refer');
    expect(low.plan.steps[0]).toMatchObject({ id: 'condition-may-stop', do: 'do-not-start' });
    expect(low.plan.steps.map((step) => step.do)).not.toContain('eat');
  });
});

describe('a condition that is near none that says stop', () => {
  const answer = answerTo(taking(['zzyzx']));
  test('closes the plan all the same: no rule about it was checked', () => {
    expect(answer.plan.action).toBe('refer');
    expect(answer.plan.steps[0]).toMatchObject({ id: 'condition-unknown', do: 'ask', inputs: ['conditions[0]'] });
    expect(answer.verdict.level).toBe('attention');
    expect(answer.findings).toContainEqual({ id: 'condition-not-recognised', severity: 'moderate' });
  });
  test('does not take a dose from the day that the person has', () => {
    expect(answer.schedule?.events.some((event) => event.kind === 'nutrient')).toBe(true);
  });
  test('says nothing to a person who takes nothing, asks nothing and gets enough', () => {
    const idle = answerTo(statedProfile('enough', { conditions: ['zzyzx'] }));
    expect(idle.plan.action).toBe('none');
    expect(idle.plan.guards.find((guard) => guard.id === 'names')?.state).toBe('unknown');
    expect(idle.verdict.level).toBe('attention');
  });
});

describe('a code of no condition', () => {
  test('that is the wider one of a condition that says stop keeps the dose out of the day', () => {
    const { schedule, plan, coverage } = answerTo(taking([{ system: 'icd-10', code: 'I44' }]));
    expect(schedule?.events.filter((event) => event.kind === 'nutrient')).toEqual([]);
    expect(plan.steps[0]?.id).toBe('condition-may-stop');
    expect(coverage.find((one) => one.kind === 'condition')?.candidates).toHaveLength(3);
  });
  test('that is near nothing closes the plan', () => {
    expect(answerTo(taking([{ system: 'icd-10', code: 'Q99.9' }])).plan.action).toBe('refer');
  });
});

test('a condition that was recognised is no question of names', () => {
  const { findings, plan } = answerTo(taking(['osteoporose']));
  expect(findings.map((one) => one.id)).not.toContain('condition-not-recognised');
  expect(plan.steps.map((step) => step.id)).not.toContain('condition-unknown');
});

test('the words are there in Dutch', () => {
  const { plan, verdict } = answerTo(taking(['hartblok graad 3'], { language: 'nl' }));
  expect(verdict.text).toContain('niet herkend');
  expect(plan.steps[0]?.what).toContain('derdegraads AV-blok');
});
