import { describe, expect, test } from 'vitest';
import { checkNames, interactionHitSchema, interactionReceiptSchema } from '../../../src/assess/interactions/index.ts';
import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import { interactionSection } from '../../../src/report/html/interaction-section.ts';
import { plainStyle, sayIn } from '../../../src/report/index.ts';
import { renderInteractions } from '../../../src/report/text/interaction-report.ts';
import { knowledge } from '../../knowledge.ts';
import { checkOf, content } from './check-of.ts';

const names = ['ciprofloxacin', 'rosuvastatin', 'rivaroxaban', 'J05AR21', 'spironolactone', 'Blabloxacine'];

function report(language: Language, explain = true): string {
  const reading = checkNames({ with: names, language, date: '2026-11-01' }, knowledge, content);
  if (!reading.ok) throw new Error('refused');
  const input = { answer: reading.value, corpus: knowledge.corpus, content, language, route: 'oral' as const, explain };
  return renderInteractions(input, plainStyle);
}

describe.each(['en', 'nl'] as const)('the report of the check in %s', (language) => {
  test('no line is wider than 80 columns', () => {
    expect(
      report(language)
        .split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });
  test('every word is filled in', () => {
    expect(report(language)).not.toMatch(/\{[a-zA-Z]+\}|undefined|null/);
  });
});

describe('hours in the words for a person', () => {
  /** Texts of every member with the hours of every authority of its rule. */
  const texts = (language: Language): readonly string[] =>
    content.interactions.flatMap((row) => {
      const ids = row.rules.flatMap((rule) => rule.gaps.map((gap) => gap.authority.id));
      return row.members.flatMap((member) =>
        [...new Set(ids)].flatMap((authority) => {
          const reading = checkNames(
            { with: [member.atc], language, authority, date: '2026-11-01' },
            knowledge,
            content,
          );
          return reading.ok ? reading.value.interactions.map((hit) => hit.text) : [];
        }),
      );
    });

  test('are hours in Dutch too, with a decimal comma', () => {
    const dutch = texts('nl');
    expect(dutch.length).toBeGreaterThan(100);
    expect(dutch.filter((text) => /\d h\b|\d\.\d/.test(text))).toEqual([]);
    expect(dutch.some((text) => text.includes('minstens 2 uur vóór of minstens 6 uur na magnesium'))).toBe(true);
  });

  test('have a decimal point in English', () => {
    expect(texts('en').filter((text) => /\d uur|\d,\d/.test(text))).toEqual([]);
  });
});

describe('what the reader is told', () => {
  test('a clash comes with hours, authority, other authorities, what was studied and sources', () => {
    const text = report('en').replaceAll(/\s+/g, ' ');
    expect(text).toContain('ciprofloxacin (J01MA02): MAJOR, established, evidence B');
    expect(text).toContain('Hours: 2 h before or 6 h after (US product label).');
    expect(text).toContain('UK product information of an alginate antacid: 2 h / 2 h');
    expect(text).toContain('Studied: Studied or labelled for antacids with aluminium and magnesium.');
    expect(text).toContain('One side is not stated and takes the hours of the other side.');
  });
  test('what is ruled out and what was not recognised stand in the report', () => {
    const text = report('en').replaceAll(/\s+/g, ' ');
    expect(text).toContain('rivaroxaban: An aluminium/magnesium antacid did not change');
    expect(text).toMatch(/Blabloxacine +NOT RECOGNISED/);
  });
  test('a Dutch reader gets Dutch words', () => {
    expect(report('nl')).toContain('ERNSTIG');
    expect(report('nl')).not.toContain('MAJOR');
  });
  test('a clash for some compounds only says so', () => {
    const [hit] = checkOf({ with: ['dasatinib'] }).interactions;
    expect(hit?.compounds).toEqual(['oxide', 'hydroxide', 'carbonate', 'marine']);
    expect(hit?.text).toContain('not for every compound');
    expect(checkOf({ with: ['dasatinib'], compound: 'oxide' }).interactions[0]?.text).not.toContain('not for every');
  });
  test('a page shows names as text, whatever they hold', () => {
    const [hit] = checkOf({ with: ['ciprofloxacin'] }).interactions;
    if (hit === undefined) throw new Error('no hit');
    const page = {
      say: sayIn(knowledge.corpus.messages, 'en'),
      language: 'en' as const,
      nutrient: 'magnesium',
      explain: true,
    };
    const nasty = { ...hit, with: { ...hit.with, name: '<script>' } };
    expect(interactionSection([nasty], page)?.markup).toContain('&lt;script&gt;');
    expect(interactionSection([], page)).toBeUndefined();
  });
});

describe('the shape of the answer', () => {
  test('every hit and receipt of every rule has the shape of the contract', () => {
    const codes = content.interactions.flatMap((row) => row.members.map((member) => member.atc));
    const answer = checkOf({ with: codes });
    for (const hit of answer.interactions) interactionHitSchema.parse(hit);
    for (const receipt of answer.coverage) interactionReceiptSchema.parse(receipt);
    expect(answer.coverage.map((one) => one.input)).toEqual(codes.map((_, index) => `with[${index}]`));
  });
  test('an unknown compound or authority is refused with candidates', () => {
    const ask = (more: object) =>
      checkNames({ with: ['ciprofloxacin'], language: 'en', date: '2026-11-01', ...more }, knowledge, content);
    expect(ask({ compound: 'unobtainate' })).toMatchObject({ ok: false, problem: { code: 'unknown-compound' } });
    expect(ask({ authority: 'the-moon' })).toMatchObject({ ok: false, problem: { code: 'unknown-authority' } });
    const refused = ask({ authority: 'the-moon' });
    expect(refused.ok ? [] : refused.problem.candidates).toContain('us-label');
  });
});
