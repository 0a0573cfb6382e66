import type { AnswerWords } from '../format-answer.ts';
import type { ReportInput } from '../report-input.ts';
import type { Say } from '../say.ts';
import type { Style } from './layout.ts';

/** A report in the making. */
export interface Page extends ReportInput {
  readonly style: Style;
  readonly say: Say;
}

/** The words answers need, in the report's language. */
export function answerWords(say: Say): AnswerWords {
  return { unknown: say('report.unknown'), atLeast: (value) => say('report.at-least', { value }) };
}
