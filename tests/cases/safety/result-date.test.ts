import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess/index.ts';
import { answerTo, knowledge, profileOf, profileWith } from '../../knowledge.ts';

const citrate = { compound: 'magnesium-citrate', amount: '200 mg', basis: 'elemental', at: ['22:00'] };
const high = { test: 'serum-magnesium', value: '3.1 mmol/L', date: '2026-10-31' };

describe('the date of a laboratory result', () => {
  test('an assessment on an earlier day than a result is refused, however the day was asked for', () => {
    const profile = profileOf(profileWith({ supplements: [citrate], labs: [high] }));
    const reading = assess(profile, knowledge, { date: '2026-10-30' });
    expect(reading).toMatchObject({
      ok: false,
      problem: { code: 'result-in-future', path: 'labs[0].date', received: '2026-10-31' },
    });
  });

  test('3.1 mmol/L of yesterday forbids, with an earlier normal value beside it', () => {
    const normal = { test: 'serum-magnesium', value: '0.8 mmol/L', date: '2026-10-01' };
    const answer = answerTo(profileWith({ supplements: [citrate], labs: [normal, high] }));
    expect(answer.contraindications.map((one) => one.id)).toContain('serum-high');
  });
});
