import { describe, expect, it } from 'vitest';
import { known, notApplicable, unknown } from './answer.ts';

describe('an answer', () => {
  it('that is known has ends only when they differ', () => {
    expect(known(5, 'mg/d')).toEqual({ state: 'known', value: 5, unit: 'mg/d' });
    expect(known(5, 'mg/d', { low: 5, high: 5 })).toEqual({ state: 'known', value: 5, unit: 'mg/d' });
    const interval = { state: 'known', value: 5, unit: 'mg/d', low: 4, high: 6, derivation: 'd1' };
    expect(known(5, 'mg/d', { low: 4, high: 6, derivation: 'd1' })).toEqual(interval);
  });

  it('that is unknown says what is missing and what is certain, never a value', () => {
    const answer = unknown(['diet.complete'], { atLeast: 210, unit: 'mg/d' });
    expect(answer).toEqual({ state: 'unknown', missing: ['diet.complete'], atLeast: 210, unit: 'mg/d' });
    expect(answer).not.toHaveProperty('value');
  });

  it('that does not apply says why', () => {
    expect(notApplicable('no upper level')).toEqual({ state: 'not-applicable', reason: 'no upper level' });
  });
});
