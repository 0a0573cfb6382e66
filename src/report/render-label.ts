import type { Messages } from '../corpus/index.ts';
import type { Language } from '../corpus/schemas/bilingual.ts';
import type { LabelReading } from '../label/index.ts';
import { showAnswer } from './format-answer.ts';
import { sayIn } from './say.ts';
import { listItem, wrap } from './text/layout.ts';

/** A label reading as text: what was understood, what a serving gives, what never counts, and what to ask. */
export function renderLabel(reading: LabelReading, messages: Messages, language: Language): string {
  const say = sayIn(messages, language);
  const words = { unknown: say('report.unknown'), atLeast: (value: string) => say('report.at-least', { value }) };
  const lines = [say(`label.state.${reading.state}`)];
  for (const item of reading.readings) {
    const compounds = item.compounds.length > 0 ? ` (${item.compounds.join(', ')})` : '';
    const amount = `${showAnswer(item.elementalMass, language, words)} mg`;
    lines.push(
      ...listItem(
        '-',
        `${say('label.item', { amount, certainty: say(`label.certainty.${item.certainty}`) })}${compounds}`,
      ),
    );
  }
  const total = showAnswer(reading.total, language, words);
  const unit = reading.total.state === 'not-applicable' ? '' : ' mg';
  lines.push(`${say('label.total', { units: String(reading.serving.units) })}: ${total}${unit}`);
  if (reading.excipients.length > 0) {
    const names = reading.excipients.map((excipient) => excipient.text).join(', ');
    lines.push(...wrap(say('label.excipients', { names })));
  }
  for (const warning of reading.warnings) lines.push(...listItem('!', warning.text, 0));
  if (reading.question !== undefined) lines.push(...listItem('?', reading.question.text, 0));
  if (reading.reason !== undefined) lines.push(...wrap(reading.reason.text));
  return `${lines.join('\n')}\n`;
}
