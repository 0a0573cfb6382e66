const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
};

/**
 * The words of a text in lower case without diacritics, one space between them. A possessive or plural `'s` stays
 * with its word (`avocado's` gives `avocados`), a point or comma between two digits stays as a point (`1,5` gives `1.5`).
 * Empty when the text has neither letter nor digit.
 */
export function foldText(text: string): string {
  const plain = text.toLowerCase().replace(/['’‘`´]s(?![a-z0-9])/g, 's');
  const latin = isAscii(plain) ? plain : foldForeign(plain);
  return latin
    .replace(/(?<=\d),(?=\d)/g, '.')
    .replace(/(?:(?<!\d)\.|\.(?!\d)|[^\p{L}\p{N}.])+/gu, ' ')
    .trim();
}

/** Lower case without diacritics and ligatures. */
function foldForeign(text: string): string {
  const bare = text
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');
  return bare.replace(/[ßæœøðþłđıς]/g, (letter) => LIGATURES[letter] ?? letter);
}

/**
 * A folded text without its spaces. A point stays where digits meet and beside a letter that stands alone, so that
 * `vitamin e` is not `vitamine`; a letter beside a number does not stand alone (`b 12` is `b12`).
 */
export function joinFolded(folded: string): string {
  if (!folded.includes(' ')) return folded;
  const words = folded.split(' ');
  let joined = words[0] ?? '';
  for (let i = 1; i < words.length; i++) {
    const before = words[i - 1] ?? '';
    const word = words[i] ?? '';
    const digitsMeet = /\d$/.test(before) && /^\d/.test(word);
    joined += digitsMeet || standsAlone(words, i - 1) || standsAlone(words, i) ? `.${word}` : word;
  }
  return joined;
}

function standsAlone(words: readonly string[], at: number): boolean {
  const isLetter = words[at]?.length === 1 && !/\d/.test(words[at] ?? '');
  return isLetter && !/\d$/.test(words[at - 1] ?? '') && !/^\d/.test(words[at + 1] ?? '');
}

/** Whether every character is ASCII; such text needs no Unicode work. */
function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
