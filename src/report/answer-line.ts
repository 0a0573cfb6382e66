import type { Language } from '../corpus/schemas/bilingual.ts';
import type { Answer } from '../quantity/index.ts';
import { showAnswer, unitPerDay } from './format-answer.ts';
import type { Say } from './say.ts';

/** An answer with its unit on one line: `342 mg`, `at least 210 mg`, `unknown`. */
export function showAnswerLine(answer: Answer, language: Language, say: Say): string {
  const unit = answer.state === 'not-applicable' ? '' : unitPerDay(answer.unit ?? '');
  const text = showAnswer(answer, language, {
    unknown: say('report.unknown'),
    atLeast: (value) => say('report.at-least', { value: `${value} ${unit}`.trim() }),
  });
  return answer.state === 'known' && unit !== '1' ? `${text} ${unit}` : text;
}
