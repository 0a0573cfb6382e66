import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { answerTo, packs, profileWith } from '../../knowledge.ts';

const text = z.string();
const cases = z
  .array(z.strictObject({ symptom: text, words: z.array(text) }))
  .parse(parse(readFileSync(join(import.meta.dirname, 'urgent-words.yaml'), 'utf8')));

test('every complaint that asks for a doctor today has its words', () => {
  const urgent = packs.corpus.symptoms.filter((one) => one.urgent).map((one) => one.id);
  expect(cases.map((one) => one.symptom).sort()).toEqual(urgent.sort());
});

describe.each(cases)('$symptom asks for a doctor today', ({ symptom, words }) => {
  test.each(words)('as “%s”', (word) => {
    const { verdict, findings } = answerTo(profileWith({ symptoms: [word] }));
    expect(findings.map((one) => one.id)).toContain(`urgent-symptom-${symptom}`);
    expect(verdict.level).toBe('urgent');
  });
});

describe('a complaint that was not recognised', () => {
  test('near one that asks for a doctor today says so', () => {
    const { verdict, findings } = answerTo(profileWith({ language: 'nl', symptoms: ['ademhaling gaat moeilijk'] }));
    expect(findings).toContainEqual({ id: 'symptom-may-be-urgent', severity: 'moderate' });
    expect(verdict.level).toBe('attention');
    expect([verdict.text, ...verdict.because].join(' ')).toContain('vandaag');
  });
  test('near none of them is a question of names only', () => {
    const { findings } = answerTo(profileWith({ symptoms: ['zzyzx'] }));
    expect(findings.map((one) => one.id)).not.toContain('symptom-may-be-urgent');
  });
});
