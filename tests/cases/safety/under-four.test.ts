import { describe, expect, test } from 'vitest';
import { answerTo, profileWith } from '../../knowledge.ts';

const almonds = { complete: true, foods: [{ food: 'usda:12061', amount: '100 g', at: '08:00' }], water: [] };
const citrate = { compound: 'magnesium-citrate', amount: '200 mg', basis: 'elemental', timesPerDay: 2 };
const antacid = { name: 'magnesiumhydroxide 724 mg', at: ['10:00'] };

describe('under four years', () => {
  test.each([
    ['8 mo', 'constipation'],
    ['47 mo', 'constipation'],
    ['3 y', 'premenstrual-syndrome'],
  ])('a child of %s gets no dose for %s and is referred', (age, goal) => {
    const profile = profileWith({ language: 'nl', person: { sex: 'female', age }, goals: [goal], supplements: [] });
    const answer = answerTo(profile);
    const [evidence] = answer.evidence;
    expect(evidence?.doses.length).toBeGreaterThan(0);
    for (const dose of evidence?.doses ?? []) {
      expect(dose.blocked).toBe('Op deze leeftijd beslist alleen een arts over een dosis.');
      expect(dose).toMatchObject({ amount: { state: 'unknown' }, perDay: { state: 'unknown' } });
      expect(dose.setting).not.toBe('self-care');
    }
    expect(evidence?.setting).not.toBe('self-care');
    expect(answer.plan.action).toBe('refer');
  });

  test('a child of four gets the dose, as supervised above the upper level', () => {
    const answer = answerTo(profileWith({ person: { sex: 'female', age: '4 y' }, goals: ['constipation'] }));
    expect(answer.evidence[0]?.dose).toMatchObject({ perDay: { state: 'known' }, setting: 'supervised' });
  });

  test('a supplement of a child of three has no place on the day; what a doctor prescribed stays at its time', () => {
    const answer = answerTo(
      profileWith({
        person: { sex: 'male', age: '3 y' },
        supplements: [citrate],
        medications: [antacid],
        conditions: [],
      }),
    );
    const placed = answer.schedule?.events.map((event) => event.input) ?? [];
    expect(placed).toContain('medications[0]');
    expect(placed).not.toContain('supplements[0]');
    expect(answer.schedule?.unplaced).toMatchObject([{ input: 'supplements[0]', rules: ['child-under-4'] }]);
  });

  test('a child of three on supplements is never told that it gets enough', () => {
    const answer = answerTo(
      profileWith({
        person: { sex: 'male', age: '3 y' },
        diet: almonds,
        supplements: [citrate],
        medications: [],
        conditions: [],
      }),
    );
    expect(answer.plan.action).toBe('refer');
    expect(answer.plan.steps.map((step) => step.id)).not.toContain('enough');
    expect(answer.plan.steps.map((step) => step.id)).toContain('child');
  });
});
