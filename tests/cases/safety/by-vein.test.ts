import { describe, expect, test } from 'vitest';
import { type Assessment, checkNames, type NamesAnswer } from '../../../src/assess/index.ts';
import { answerTo, knowledge, profileWith, today } from '../../knowledge.ts';
import { magnesium } from '../plan/plan-of.ts';

function named(name: string): NamesAnswer {
  const question = { with: [name], route: 'parenteral', language: 'en', date: today } as const;
  const reading = checkNames(question, knowledge, magnesium);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.value;
}

function stated(name: string, more: object = {}): Assessment {
  const infusion = { name: 'magnesiumsulfaat', route: 'intravenous' };
  return answerTo(profileWith({ medications: [infusion, { name }], supplements: [], conditions: [], ...more }));
}

describe('magnesium by vein in the profile', () => {
  test.each(['gentamicin', 'rocuronium', 'nifedipine', 'midazolam'])(
    '%s clashes with the severity and action of the rule, as the check by name says',
    (name) => {
      const expected = named(name).interactions.filter((hit) => hit.route === 'parenteral');
      expect(expected.length).toBeGreaterThan(0);
      const answer = stated(name);
      for (const { id, severity, management } of expected) {
        const hit = answer.interactions.find((one) => one.id === id);
        expect(hit).toMatchObject({ severity, management: { action: management.action }, setting: 'hospital' });
        expect(answer.findings).toContainEqual({ id, severity });
      }
    },
  );

  test('gentamicin beside a running infusion is a major clash and asks for attention', () => {
    const answer = stated('gentamicin');
    expect(answer.interactions[0]).toMatchObject({ id: 'aminoglycosides', severity: 'major' });
    expect(['attention', 'action']).toContain(answer.verdict.level);
    expect(JSON.stringify(answer.verdict)).toContain('gentamicin');
  });

  test('a person who swallows magnesium has no clash of an infusion', () => {
    const citrate = { compound: 'magnesium-citrate', amount: '200 mg', basis: 'elemental', at: ['22:00'] };
    const answer = answerTo(
      profileWith({ medications: [{ name: 'gentamicin' }], supplements: [citrate], conditions: [] }),
    );
    expect(answer.interactions.map((hit) => hit.id)).not.toContain('aminoglycosides');
  });

  test('gentamicin lowers magnesium whatever is given: that hit names no compound and no single route', () => {
    const hit = named('gentamicin').interactions.find((one) => one.id === 'aminoglycosides/oral');
    expect(hit).toMatchObject({ compounds: [], route: 'any' });
  });
});
