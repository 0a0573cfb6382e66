import type { Language } from '../../corpus/schemas/bilingual.ts';
import { showNumber } from '../format-answer.ts';
import type { Say } from '../say.ts';

/** A time between two intakes as content writes it (`1.5 h`, `30 min`), in the reader's language: `1,5 uur`. */
export function showTime(time: string, language: Language, say: Say): string {
  const [number = '', unit = ''] = time.split(' ');
  return say(`report.time.${unit}`, { value: showNumber(Number(number), language) });
}
