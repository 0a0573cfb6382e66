import { describe, expect, test } from 'vitest';
import { labSection } from '../../../src/report/html/labs.ts';
import { riskSection } from '../../../src/report/html/risk.ts';
import { sayIn } from '../../../src/report/say.ts';
import { labLines } from '../../../src/report/text/lab-lines.ts';
import { plainStyle } from '../../../src/report/text/layout.ts';
import { riskLines } from '../../../src/report/text/risk-lines.ts';
import { answerTo, knowledge, profileOf, today } from '../../knowledge.ts';
import { partsOf } from './parts.ts';

const profile = {
  date: today,
  person: { sex: 'male', age: '70 y', creatinine: '2.0 mg/dL' },
  diet: { alcohol: '40 g/d' },
  medications: [{ atc: 'C03CA01' }, { atc: 'A02BC01' }],
  symptoms: ['muscle-cramps', 'seizure'],
  labs: [
    { test: 'serum-magnesium', value: '1.2 mg/dL', date: '2025-01-01' },
    { test: 'urine-magnesium', value: '2 mmol/L', date: '2025-01-01' },
    { test: 'albumin', value: '30 g/L', date: '2025-01-01' },
    { test: 'flurbomium <b>', value: '3 mmol/L' },
    { test: 'serum-magnesium', value: '7 g/L' },
  ],
};

function rendered(language: 'en' | 'nl'): { readonly lines: readonly string[]; readonly markup: string } {
  const parts = partsOf(profile, { language });
  const assessment = answerTo({ schema: 'elementair/profile@1', ...profile }, { language });
  const page = {
    assessment,
    corpus: knowledge.corpus,
    profile: profileOf({ schema: 'elementair/profile@1', ...profile }),
    explain: false,
    style: plainStyle,
    say: sayIn(knowledge.corpus.messages, language),
  };
  const lines = [...riskLines(page, parts.risk), ...labLines(page, parts.labs, parts.measures)];
  const sections = [riskSection(page, parts.risk), labSection(page, parts.labs, parts.measures)];
  return { lines, markup: sections.map((one) => one?.markup ?? '').join('\n') };
}

describe.each(['en', 'nl'] as const)('the report in %s', (language) => {
  const { lines, markup } = rendered(language);
  const text = lines.join('\n');

  test('has no line wider than 80 columns', () => {
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  test('says that the risk is raised and that nothing is established', () => {
    expect(text).toMatch(
      language === 'en' ? /raised\. A deficiency is not established/ : /verhoogd\. Een tekort is niet vastgesteld/,
    );
  });

  test('never calls a person deficient because of one value', () => {
    expect(text).not.toMatch(/you (are|have a) deficien|u heeft een tekort/i);
  });

  test('shows five of five points and that the score is no reason to take more', () => {
    expect(text).toMatch(language === 'en' ? /5 of 5 points/ : /5 van 5 punten/);
    expect(text.replace(/\s+/g, ' ')).toMatch(
      language === 'en' ? /no reason to take more/ : /geen reden om meer te nemen/,
    );
  });

  test('shows the value as given and in the usual unit, with the decimal mark of the language', () => {
    expect(text).toContain(language === 'en' ? '1.2 mg/dL (0.494 mmol/L)' : '1,2 mg/dL (0,494 mmol/L)');
  });

  test('shows what could not be used', () => {
    expect(text).toContain('flurbomium');
    expect(text).toMatch(language === 'en' ? /not understood, not used/ : /niet begrepen, niet gebruikt/);
  });

  test('leaves no placeholder unfilled', () => {
    expect(text).not.toMatch(/\{[a-zA-Z]+\}(?!_)/);
    expect(text).not.toMatch(/undefined|NaN/);
  });

  test('has the same results in the page, with input shown as text', () => {
    expect(markup).toContain('flurbomium &lt;b&gt;');
    expect(markup).not.toContain('flurbomium <b>');
    expect(markup).toMatch(language === 'en' ? /5 of 5 points/ : /5 van 5 punten/);
  });
});
