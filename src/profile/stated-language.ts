import type { Language } from '../corpus/schemas/bilingual.ts';

/** Where a field `language` begins a line or stands in a map on one line; a comment does not count. */
const languageField = /(?:^|[{,])[ \t]*["']?language["']?[ \t]*:[ \t]*["']?(nl|en)(?![\w-])/m;

/**
 * The language a profile or scenario asks for, also where it cannot be read any further, so that its refusal can be said in
 * that language. Undefined: none is named.
 */
export function statedLanguage(input: Uint8Array | string): Language | undefined {
  const text = typeof input === 'string' ? input : new TextDecoder('utf-8').decode(input);
  const stated = languageField.exec(text)?.[1];
  return stated === 'nl' || stated === 'en' ? stated : undefined;
}
