import { test } from 'vitest';
import { sayIn } from '../../../src/report/say.ts';
import { labLines } from '../../../src/report/text/lab-lines.ts';
import { plainStyle } from '../../../src/report/text/layout.ts';
import { riskLines } from '../../../src/report/text/risk-lines.ts';
import { answerTo, knowledge, profileOf, today } from '../../knowledge.ts';
import { partsOf } from './parts.ts';
test('show', () => {
  for (const language of ['en', 'nl'] as const) {
    const profile = { date: today, person: { sex: 'male', age: '70 y', creatinine: '2.0 mg/dL' }, diet: { alcohol: '40 g/d' },
      medications: [{ atc: 'C03CA01' }, { atc: 'A02BC01' }], symptoms: ['muscle-cramps', 'seizure'],
      labs: [{ test: 'serum-magnesium', value: '1.2 mg/dL', date: '2025-01-01' }, { test: 'urine-magnesium', value: '2 mmol/L', date: '2025-01-01' }, { test: 'albumin', value: '30 g/L', date: '2025-01-01' }, { test: 'serum-magnesium', value: '7 g/L' }] };
    const parts = partsOf(profile, { language });
    const page = { assessment: answerTo({ schema: 'elementair/profile@1', ...profile }, { language }), corpus: knowledge.corpus, profile: profileOf({ schema: 'elementair/profile@1', ...profile }), explain: false, style: plainStyle, say: sayIn(knowledge.corpus.messages, language) };
    console.log([...riskLines(page, parts.risk), ...labLines(page, parts.labs, parts.measures)].join('\n'));
    for (const f of [...parts.findingsOfLabs, ...parts.findings]) console.log(f.id, f.level, page.say(f.words, f.parameters), f.sources.join());
    console.log(parts.session.questions.map((q) => q.text).join('\n'));
  }
  const open = { date: today, person: { sex: 'female', age: '40 y' } };
  for (const [name, p] of Object.entries({ open, more: { ...open, medications: Array.from({ length: 15 }, (_, i) => ({ atc: ['C03CA01', 'A02BC01', 'N02BE01'][i % 3] })), conditions: ['crohn'], labs: [{ test: 'serum-magnesium', value: '0.7 mmol/L' }] } })) {
    for (let i = 0; i < 300; i++) partsOf(p);
    const t = performance.now();
    for (let i = 0; i < 1000; i++) partsOf(p);
    console.log(name, (performance.now() - t) / 1000, 'ms each with reading the profile');
  }
});
