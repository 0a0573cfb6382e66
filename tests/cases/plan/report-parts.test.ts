import { describe, expect, test } from 'vitest';
import { evidenceSection } from '../../../src/report/html/evidence.ts';
import { planSection } from '../../../src/report/html/plan.ts';
import { sayIn } from '../../../src/report/index.ts';
import { evidenceLines } from '../../../src/report/text/evidence-lines.ts';
import { plainStyle } from '../../../src/report/text/layout.ts';
import { planLines } from '../../../src/report/text/plan-lines.ts';
import { answerTo, packs, profileOf } from '../../knowledge.ts';
import { magnesium, planOf } from './plan-of.ts';
import { statedProfile } from './stated-profile.ts';

const goals = magnesium.indications.map((one) => one.id);

describe.each(['en', 'nl'] as const)('the report in %s', (language) => {
  const written = statedProfile('low', {
    goals,
    supplements: [{ compound: 'oxide', amount: '400 mg', basis: 'elemental' }],
  });
  const { plan, evidence } = planOf(written, { language });
  const page = {
    assessment: answerTo(written, { language }),
    profile: profileOf(written),
    corpus: packs.corpus,
    explain: false,
    say: sayIn(packs.corpus.messages, language),
  };
  const text = [
    ...planLines({ ...page, style: plainStyle }, plan),
    ...evidenceLines({ ...page, style: plainStyle }, evidence),
  ];
  const markup = `${planSection(page, plan).markup}${evidenceSection(page, evidence)?.markup ?? ''}`;

  test('fits 80 columns and leaves no hole open', () => {
    expect(text.filter((line) => line.length > 80)).toEqual([]);
    for (const shown of [text.join('\n'), markup]) expect(shown).not.toMatch(/\{[a-zA-Z]+\}|undefined|NaN/);
  });
  test('names every use with its word, and marks hospital uses as information', () => {
    const whole = text.join('\n');
    for (const one of evidence) expect(whole.replaceAll(/\s+/g, ' ')).toContain(one.name);
    const marks = { en: 'information, not advice', nl: 'informatie, geen advies' };
    expect(whole.split(marks[language]).length - 1).toBe(evidence.filter((one) => one.informationOnly).length);
    expect(markup.split(marks[language]).length - 1).toBe(evidence.filter((one) => one.informationOnly).length);
  });
  test('shows every step and its reason', () => {
    for (const step of plan.steps)
      expect(text.join(' ').replaceAll(/\s+/g, ' ')).toContain(step.because.replaceAll(/\s+/g, ' '));
    expect(markup.split('<li>').length).toBeGreaterThan(plan.steps.length);
  });
  test('shows no section for evidence without goals', () => {
    expect(evidenceSection(page, [])).toBeUndefined();
    expect(evidenceLines({ ...page, style: plainStyle }, [])).toEqual([]);
  });
});
