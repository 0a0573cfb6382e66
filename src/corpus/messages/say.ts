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
  const words = messages[key];
  const text = words?.[language];
  if (words === undefined || text === undefined) throw new Error(`no words for "${key}"`);
  if (!text.includes('{')) return text;
  const { first, places } = partsOf(words)[language];
  let said = first;
  for (const { name, after } of places) said += (parameters[name] ?? `{${name}}`) + after;
  return said;
}

/** The text before the first place, then each place with the text after it. */
interface Parts {
  readonly first: string;
  readonly places: readonly { readonly name: string; readonly after: string }[];
}

const partsByWords = new WeakMap<Bilingual, Readonly<Record<Language, Parts>>>();

/** Words are taken apart once. */
function partsOf(words: Bilingual): Readonly<Record<Language, Parts>> {
  let parts = partsByWords.get(words);
  if (parts === undefined) {
    parts = { en: takeApart(words.en), nl: takeApart(words.nl) };
    partsByWords.set(words, parts);
  }
  return parts;
}

function takeApart(text: string): Parts {
  // Split by a group: text, name, text, name, …, text.
  const [first = '', ...rest] = text.split(/\{([A-Za-z]+)\}/);
  const places = rest.flatMap((name, index) => (index % 2 === 0 ? [{ name, after: rest[index + 1] ?? '' }] : []));
  return { first, places };
}

/** True when the key has words. */
export function hasWords(messages: Messages, key: string): boolean {
  return Object.hasOwn(messages, key);
}
