import { type Messages, say } from '../corpus/index.ts';
import type { Language } from '../corpus/schemas/bilingual.ts';

/** The product's words in the reader's language. */
export type Say = (key: string, parameters?: Readonly<Record<string, string>>) => string;

/** Binds the messages to a language. */
export function sayIn(messages: Messages, language: Language): Say {
  return (key, parameters) => say(messages, language, key, parameters);
}
