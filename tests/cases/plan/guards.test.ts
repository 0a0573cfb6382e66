import { describe, expect, test } from 'vitest';
import { checkGuards } from '../../../src/assess/plan/guards/check-guards.ts';
import type { PlanGuard, PlanInput } from '../../../src/assess/plan/index.ts';
import { roomUnderLimit } from '../../../src/assess/plan/room.ts';
import { planOf } from './plan-of.ts';
import { statedProfile } from './stated-profile.ts';

const inputOf = (more: Readonly<Record<string, unknown>>): PlanInput => planOf(statedProfile('enough', more)).input;
const guardOf = (id: PlanGuard['id'], input: PlanInput): PlanGuard | undefined =>
  checkGuards(input).find((guard) => guard.id === id);
const state = (id: PlanGuard['id'], more: Readonly<Record<string, unknown>>): string | undefined =>
  guardOf(id, inputOf(more))?.state;
const egfr = '90 mL/min/{1.73_m2}';

describe('each guard-rail by itself', () => {
  test('a man of 40 who states everything keeps all of them', () => {
    expect(checkGuards(inputOf({})).map((guard) => guard.state)).toEqual(Array(8).fill('kept'));
  });
  test('the age of advice is reached at 48 months and not at 47', () => {
    expect(state('age', { person: { sex: 'male', age: '48 mo' } })).toBe('kept');
    expect(state('age', { person: { sex: 'male', age: '47 mo' } })).toBe('broken');
  });
  test('a kidney function of 60 is enough, 59 is not, and none is unknown', () => {
    const of = (value: number): string | undefined =>
      state('kidney', { person: { sex: 'male', age: '40 y', egfr: `${value} mL/min/{1.73_m2}` } });
    expect([of(60), of(59), of(29)]).toEqual(['kept', 'broken', 'broken']);
    expect(state('kidney', { person: { sex: 'male', age: '40 y' } })).toBe('unknown');
  });
  test('pregnancy is asked of women from 12 to 54, not of men', () => {
    const of = (sex: string, age: string, more: object = {}): string | undefined =>
      state('life-stage', { person: { sex, age, egfr, ...more } });
    expect([of('female', '11 y'), of('female', '12 y'), of('female', '54 y'), of('female', '55 y')]).toEqual([
      'kept',
      'unknown',
      'unknown',
      'kept',
    ]);
    expect([of('male', '30 y'), of('unspecified', '30 y'), of('female', '30 y', { pregnant: false })]).toEqual([
      'kept',
      'unknown',
      'kept',
    ]);
  });
  test('a condition rule breaks its guard, unstated conditions leave it unknown', () => {
    expect(state('conditions', { conditions: ['myasthenia-gravis'] })).toBe('broken');
    expect(guardOf('conditions', inputOf({ conditions: null }))).toMatchObject({ state: 'unknown' });
    expect(guardOf('conditions', inputOf({ conditions: null }))?.missing).toContain('conditions');
  });
  test('dialysis need not be stated beside a known kidney function, but is asked without one', () => {
    expect(state('conditions', {})).toBe('kept');
    expect(guardOf('conditions', inputOf({ person: { sex: 'male', age: '40 y' } }))?.missing).toContain('dialysis');
  });
  test('a serum value whose range is not known keeps the condition rules open', () => {
    const labs = [{ test: 'serum-magnesium', value: '0.99 mmol/L', date: '2026-10-20' }];
    const input = inputOf({ labs });
    if (input.facts.serumAboveRange === null) expect(guardOf('conditions', input)?.state).toBe('unknown');
    expect(guardOf('conditions', { ...input, facts: { ...input.facts, serumAboveRange: false } })).toBeDefined();
  });
  test('no room, an unknown amount and no level are three different things', () => {
    const take = (amount: string): object[] => [{ compound: 'citrate', amount, basis: 'elemental' }];
    expect(state('upper-level', { supplements: take('249 mg') })).toBe('kept');
    expect(state('upper-level', { supplements: take('250 mg') })).toBe('broken');
    expect(state('upper-level', { supplements: null })).toBe('unknown');
    expect(state('upper-level', { referenceSet: 'norway', person: { sex: 'male', age: '9 y', egfr } })).toBe('unknown');
  });
  test('the score blocks when it holds and when that is not known', () => {
    const input = inputOf({});
    const of = (holds: boolean | null): string | undefined =>
      guardOf('score', { ...input, blocksAdvice: { holds, because: 'x' } })?.state;
    expect([of(true), of(null), of(false)]).toEqual(['broken', 'unknown', 'kept']);
    expect(guardOf('score', { ...input, blocksAdvice: null })?.state).toBe('kept');
  });
  test('a food that is not recognised hides no reason against, a symptom can', () => {
    expect(state('names', { symptoms: ['xqzvwkj'] })).toBe('unknown');
    expect(state('names', { diet: { complete: true, foods: [{ food: 'xqzvwkj', amount: '10 g' }], water: [] } })).toBe(
      'kept',
    );
  });
  test('a medicine that must be avoided breaks it, one that needs hours waits for a day', () => {
    expect(state('medicines', { medications: [{ atc: 'J05AX25' }] })).toBe('broken');
    expect(state('medicines', { medications: [{ atc: 'N02BE01' }] })).toBe('kept');
    const thyroid = inputOf({ medications: [{ atc: 'H03AA01', at: ['07:00'] }] });
    expect(guardOf('medicines', thyroid)).toMatchObject({ state: 'unknown', missing: ['schedule'] });
    expect(guardOf('medicines', { ...thyroid, place: () => ({ feasible: true, at: ['22:00'] }) })?.state).toBe('kept');
  });
});

describe('the room under the upper level', () => {
  test('counts the high end of what is taken', () => {
    const input = inputOf({ supplements: [{ compound: 'citrate', amount: '100-150 mg', basis: 'elemental' }] });
    expect(roomUnderLimit(input)?.room).toEqualWithin(100, { absolute: 1e-9 });
  });
  test('is that of the chosen set, and of the strictest in pregnancy', () => {
    expect(roomUnderLimit(inputOf({ referenceSet: 'us' }))?.limit).toBe(350);
    const person = { sex: 'female', age: '30 y', pregnant: true, egfr };
    expect(roomUnderLimit(inputOf({ referenceSet: 'us', person }))?.limit).toBe(250);
  });
  test('a level that was not seen in a source may only be stricter', () => {
    const input = inputOf({});
    const unseen = (value: number): PlanInput => ({
      ...input,
      upperLevel: { ...input.upperLevel, set: 'nobody', limit: { state: 'known', value, unit: 'mg/d' } },
    });
    expect(roomUnderLimit(unseen(900))?.limit).toBe(250);
    expect(roomUnderLimit(unseen(100))?.limit).toBe(100);
    expect(roomUnderLimit({ ...unseen(100), upperLevels: [] })).toBeUndefined();
  });
});
