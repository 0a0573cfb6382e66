import type { Bilingual, Language } from '../schemas/bilingual.ts';

/** Words by key in both languages, from `content/messages/`. */
export type Messages = Readonly<Record<string, Bilingual>>;

/** The words of a key with its `{placeholders}` filled. A key that does not exist is a defect and throws. */
export function say(
  messages: Messages,
  language: Language,
  key: string,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const text = messages[key]?.[language];
  if (text === undefined) throw new Error(`no words for "${key}"`);
  return text.replaceAll(/\{([A-Za-z]+)\}/g, (whole, name: string) => parameters[name] ?? whole);
}

/** True when the key has words. */
export function hasWords(messages: Messages, key: string): boolean {
  return Object.hasOwn(messages, key);
}
