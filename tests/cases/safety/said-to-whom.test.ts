import { describe, expect, test } from 'vitest';
import { answerTo } from '../../knowledge.ts';
import { statedProfile } from '../plan/stated-profile.ts';

const citrate = { compound: 'magnesium-citrate', amount: '200 mg', basis: 'elemental', at: ['22:00'] };

describe('a person whose magnesium comes from medicines only', () => {
  test.each([
    ['raltegravir', 'Milk of Magnesia'],
    ['ciprofloxacine', 'Rennie'],
  ])('is not told to leave out a supplement: %s beside %s', (name, source) => {
    const answer = answerTo(
      statedProfile('enough', { language: 'nl', supplements: [], medications: [{ name }, { name: source }] }),
    );
    expect(answer.interactions.length).toBeGreaterThan(0);
    const said = answer.plan.steps.map((step) => step.what);
    expect(said.join(' ')).not.toMatch(/laat het supplement weg|stop met het supplement/i);
    expect(answer.plan.action).toBe('refer');
    expect(answer.plan.steps.map((step) => step.id)).toContain('clash-medicines');
    expect(said.join(' ')).toContain('Stop niet zelf met een medicijn');
  });

  test('who takes a supplement is told to leave it out during the course', () => {
    const answer = answerTo(
      statedProfile('enough', { language: 'nl', supplements: [citrate], medications: [{ name: 'ciprofloxacine' }] }),
    );
    expect(answer.plan.action).toBe('pause');
  });
});

describe('a rule that refers', () => {
  const person = { sex: 'male', age: '40 y', egfr: '30 mL/min/{1.73_m2}' };
  const stepOf = (more: object): string =>
    answerTo(statedProfile('low', { language: 'nl', person, ...more })).plan.steps.find((step) =>
      step.basis.includes('kidney-moderate'),
    )?.what ?? '';

  test('speaks of what is taken now at an eGFR of exactly 30', () => {
    expect(stepOf({ supplements: [citrate] })).toContain('vraag het voor u ermee verdergaat');
  });

  test('never tells to stop a medicine', () => {
    const said = stepOf({ medications: [{ name: 'Milk of Magnesia' }] });
    expect(said).toContain('Stop er niet zelf mee');
  });

  test('says nothing of going on where nothing is taken', () => {
    expect(stepOf({})).not.toMatch(/verdergaat|zelf mee/);
  });
});
