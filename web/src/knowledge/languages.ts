import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import { type Say, sayIn } from '../../../src/report/index.ts';
import { corpus } from './packs.ts';

/** Languages of the site, in the order of the switch. */
export const languages: readonly Language[] = ['nl', 'en'];

/** One static path for each language. */
export function languagePaths(): { readonly params: { readonly lang: Language } }[] {
  return languages.map((lang) => ({ params: { lang } }));
}

/** The language of an address; anything else is a defect of a page. */
export function languageOf(text: string | undefined): Language {
  if (text === 'nl' || text === 'en') return text;
  throw new Error(`no language ${text}`);
}

/** The words of a language. */
export function wordsIn(language: Language): Say {
  return sayIn(corpus.messages, language);
}

/** First letter large, as at the start of a title. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
