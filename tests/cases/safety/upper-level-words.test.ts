import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/assess/index.ts';
import { answerTo } from '../../knowledge.ts';
import { statedProfile } from '../plan/stated-profile.ts';

const taking = (...supplements: readonly object[]): Assessment =>
  answerTo(statedProfile('enough', { supplements, language: 'nl' }));
const stepsOf = (answer: Assessment): string => answer.plan.steps.map((step) => step.what).join(' ');
const ids = (answer: Assessment): readonly string[] => answer.findings.map((one) => one.id);

describe('an amount above the upper level', () => {
  // 400 mg: as oxide 400 · 24.305 / 40.304 = 241 mg, as the element 400 mg; two of them.
  test('with two ends shows both, in verdict and plan', () => {
    const answer = taking({ label: 'Magnesiumoxide 400 mg', timesPerDay: 2 });
    expect(ids(answer)).toContain('upper-level-exceeded');
    expect(answer.verdict.text).toContain('482–800 mg');
    expect(stepsOf(answer)).toContain('482–800 mg');
  });

  test('without an upper end says at least', () => {
    const oxide = { compound: 'magnesium-oxide', amount: '400 mg', basis: 'elemental' };
    const answer = taking(oxide, { label: 'Multivitamine voor mannen' });
    expect(answer.verdict.text).toContain('minstens 400 mg');
    expect(stepsOf(answer)).toContain('minstens 400 mg');
  });
});

describe('a large dose once a week', () => {
  const weekly = (amount: string, more: object = { days: ['mon'] }): object => ({
    compound: 'magnesium-citrate',
    amount,
    basis: 'elemental',
    ...more,
  });

  test('of 1700 mg on Mondays is 243 mg on average and still asks for attention', () => {
    const answer = taking(weekly('1700 mg'));
    expect(answer.upperLevel.exceeded).toBe(false);
    expect(ids(answer)).toContain('upper-level-exceeded-on-a-day');
    expect(answer.verdict).toMatchObject({ level: 'attention' });
    expect(answer.verdict.text).toContain('1700 mg');
    expect(answer.plan.action).toBe('refer');
    expect(stepsOf(answer)).toContain('1700 mg');
  });

  test('counts with what is taken every day, and every: 7 d is the same', () => {
    const daily = { compound: 'magnesium-oxide', amount: '100 mg', basis: 'elemental' };
    expect(ids(taking(weekly('200 mg'), daily))).toContain('upper-level-exceeded-on-a-day');
    expect(ids(taking(weekly('200 mg', { every: '7 d' }), daily))).toContain('upper-level-exceeded-on-a-day');
  });

  test('that keeps within the level on its own day is no finding', () => {
    expect(ids(taking(weekly('250 mg')))).not.toContain('upper-level-exceeded-on-a-day');
  });
});
