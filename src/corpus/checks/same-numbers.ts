import type { Bilingual, Language } from '../schemas/bilingual.ts';

/** A number in each language: English groups thousands by comma, Dutch by point; decimals the other way round. */
const numberPatterns: Readonly<Record<Language, RegExp>> = {
  en: /(?<![\d.,])-?\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|-?\d+(?:\.\d+)?/g,
  nl: /(?<![\d.,])-?\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|-?\d+(?:,\d+)?/g,
};

/** A hyphen is a minus sign only at the start of a number that stands free: `-1,33` but not `0.79-1.03` or `IL-6`. */
const minusSign = /(^|[\s(])[-−](?=\d)/g;
const joiningHyphen = /[-−–]/g;

/**
 * The numbers in a text, in order, each as a canonical decimal string (`1,500` in English and `1.500` in Dutch are both
 * `1500`; `0.90` is `0.9`). Number words do not count. A text without digits gives an empty list.
 */
export function numbersIn(text: string, language: Language): string[] {
  const marked = text.replace(minusSign, '$1~').replace(joiningHyphen, ' ').replaceAll('~', '-');
  return (marked.match(numberPatterns[language]) ?? []).map((found) => canonical(found, language));
}

function canonical(found: string, language: Language): string {
  const plain = language === 'en' ? found.replaceAll(',', '') : found.replaceAll('.', '').replace(',', '.');
  return String(Number(plain));
}

/** True when both languages carry the same numbers, each as often; their order may differ. */
export function hasSameNumbers(text: Bilingual): boolean {
  const english = numbersIn(text.en, 'en').sort();
  const dutch = numbersIn(text.nl, 'nl').sort();
  return english.length === dutch.length && english.every((number, index) => number === dutch[index]);
}
