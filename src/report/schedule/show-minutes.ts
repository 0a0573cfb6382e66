import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { Say } from '../say.ts';
import { showTime } from '../text/show-time.ts';

/** Minutes as hours where they are whole or half hours, in the reader's language. */
export function showMinutes(minutes: number, language: Language, say: Say): string {
  return showTime(minutes >= 60 && minutes % 30 === 0 ? `${minutes / 60} h` : `${minutes} min`, language, say);
}
