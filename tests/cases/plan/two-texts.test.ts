import { describe, expect, test } from 'vitest';
import { addCounts, countDutch, fleschDouma, wordsPerSentence } from '../../../src/corpus/checks/flesch-douma.ts';
import { personText } from '../../../src/report/person-text.ts';
import { professionalText } from '../../../src/report/professional-text.ts';
import { example, exampleNames, packs } from '../../knowledge.ts';
import { withBenefit } from './content-if.ts';
import { type Planned, planOf } from './plan-of.ts';
import { statedProfile } from './stated-profile.ts';

const { messages } = packs.corpus;
const textOf = ({ plan, evidence, input }: Planned): string =>
  personText({ plan, evidence, language: input.language, messages });
const proOf = ({ plan, evidence, input }: Planned): string =>
  professionalText({ plan, evidence, language: input.language, messages });

const supplement = { compound: 'citrate', amount: '100 mg', basis: 'elemental' };
const situations: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ...Object.fromEntries(exampleNames.map((name) => [name, {}])),
  quinolone: { supplements: [supplement], medications: [{ atc: 'J01MA02', route: 'oral', until: '2026-11-05' }] },
  thyroid: { supplements: [supplement], medications: [{ atc: 'H03AA01', at: ['07:00'] }] },
  'too much': { supplements: [{ ...supplement, amount: '400 mg' }] },
  goals: { goals: ['sleep', 'migraine', 'muscle-cramps', 'constipation', 'dyspepsia'] },
  hospital: { goals: ['eclampsia', 'asthma-iv'] },
  low: { goals: ['hypomagnesaemia'], labs: [{ test: 'serum-magnesium', value: '0.55 mmol/L', date: '2026-10-20' }] },
};

const made = (name: string, language: 'en' | 'nl'): Planned => {
  const isExample = exampleNames.some((one) => one === name);
  return planOf(isExample ? example(name) : statedProfile('low', situations[name]), { language });
};

describe('the text for the person', () => {
  const dutch = Object.keys(situations).map((name) => ({ name, counts: countDutch(textOf(made(name, 'nl'))) }));

  test.each(dutch)('is plain Dutch for $name', ({ counts }) => {
    expect(fleschDouma(counts)).toBeGreaterThanOrEqual(60);
    expect(wordsPerSentence(counts)).toBeLessThanOrEqual(12);
  });
  test('is plain Dutch over all', () => {
    expect(fleschDouma(addCounts(dutch.map((one) => one.counts)))).toBeGreaterThanOrEqual(65);
  });
  test.each(Object.keys(situations))('of %s says what stands in the plan and no more', (name) => {
    for (const language of ['en', 'nl'] as const) {
      const planned = made(name, language);
      const text = textOf(planned);
      for (const step of planned.plan.steps) expect(text).toContain(step.what);
      for (const one of planned.evidence) expect(text).toContain(one.name);
      expect(text).not.toMatch(/\{[a-zA-Z]+\}|undefined|NaN/);
    }
  });
  test('marks a step that was not verified', () => {
    expect(textOf(made('woman-of-72', 'en'))).toContain('This point is not certain.');
    expect(textOf(made('anna', 'en'))).not.toContain('This point is not certain.');
  });
  test('never tells to do at home what belongs in hospital', () => {
    expect(textOf(made('hospital', 'en'))).toContain('It is given in hospital only. You cannot do this at home.');
  });
});

describe('the text for the professional', () => {
  test('carries intervals, certainty words, multiples and sources', () => {
    const text = proOf(made('goals', 'en'));
    expect(text).toContain('95% interval -27.27 to -7.44');
    expect(text).toContain('certainty very low');
    expect(text).toContain('4–8 times the upper level, so only under supervision');
    expect(text).toContain('[mah-2021-insomnia]');
  });
  test('in Dutch carries the same numbers with a comma', () => {
    expect(proOf(made('goals', 'nl'))).toContain('95%-interval -27,27 tot -7,44');
  });
  test.each(Object.keys(situations))('of %s has every step and every guard-rail of the plan', (name) => {
    for (const language of ['en', 'nl'] as const) {
      const planned = made(name, language);
      const text = proOf(planned);
      for (const step of planned.plan.steps) expect(text).toContain(step.professional);
      for (const guard of planned.plan.guards) expect(text).toContain(`- ${guard.id}: `);
      expect(text).not.toMatch(/\{[a-zA-Z]+\}|undefined|NaN/);
    }
  });
  test('names amount, form and limit of a dose', () => {
    const planned = planOf(statedProfile('enough', { goals: ['pms'] }), {
      content: withBenefit('premenstrual-syndrome'),
    });
    expect(proOf(planned)).toContain(
      '200 mg of elemental magnesium a day as magnesium oxide, within the upper level of 250 mg.',
    );
    expect(textOf(planned)).toContain('Take 200 mg of magnesium a day, as magnesium oxide.');
  });
});
