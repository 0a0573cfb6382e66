import { expect, test } from 'vitest';
import { plainStyle, renderHtml, renderText } from '../../src/report/index.ts';
import { answerTo, example, packs, profileOf } from '../knowledge.ts';

const assessment = answerTo(example('anna'), { language: 'en' });
const input = { profile: profileOf(example('anna')), corpus: packs.corpus, explain: false };
const label = packs.corpus.messages['report.risk.validation']?.en ?? '';
const { score } = assessment.risk;

test('a score that was tested nowhere says nothing of tests', () => {
  if (score === null) throw new Error('anna has no score');
  const untested = { ...assessment, risk: { ...assessment.risk, score: { ...score, validation: [] } } };
  expect(renderText({ ...input, assessment }, plainStyle)).toContain(label);
  expect(renderHtml({ ...input, assessment })).toContain(label);
  expect(renderText({ ...input, assessment: untested }, plainStyle)).not.toContain(label);
  expect(renderHtml({ ...input, assessment: untested })).not.toContain(label);
});
