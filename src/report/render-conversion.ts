import type { Messages } from '../corpus/index.ts';
import type { Language } from '../corpus/schemas/bilingual.ts';
import type { ConversionReading } from '../label/index.ts';
import type { Answer } from '../quantity/index.ts';
import { showAnswer } from './format-answer.ts';
import { sayIn } from './say.ts';
import { listItem } from './text/layout.ts';

const shownUnits: Readonly<Record<string, string>> = { meq: 'mEq', ug: 'µg' };

/** A conversion as text: one line for each form of the amount, and what to ask. `to` is an extra unit for the element. */
export function renderConversion(
  conversion: ConversionReading,
  messages: Messages,
  language: Language,
  to?: Answer,
): string {
  const say = sayIn(messages, language);
  const words = { unknown: say('report.unknown'), atLeast: (value: string) => say('report.at-least', { value }) };
  const line = (key: string, answer: Answer): string => {
    const unit = answer.state === 'not-applicable' ? '' : (answer.unit ?? '');
    return `  ${say(key).padEnd(20)}${showAnswer(answer, language, words)} ${shownUnits[unit] ?? unit}`.trimEnd();
  };
  const { compound } = conversion;
  const lines = [
    ...(compound === null ? [] : [compound.form ?? compound.id]),
    line('convert.compound', conversion.compoundMass),
    line('convert.element', conversion.elementalMass),
    line('convert.amount', conversion.amountOfSubstance),
    line('convert.equivalents', conversion.equivalents),
    ...(to === undefined ? [] : [line('convert.element', to)]),
  ];
  if (conversion.question !== undefined) lines.push(...listItem('?', conversion.question.text, 0));
  return `${lines.join('\n')}\n`;
}
