/** A text as lower-case words without accents, with a space before and after, so that whole words can be sought in it. */
export function foldWords(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  return ` ${plain.replaceAll(/[^\p{L}\p{N}.,]+/gu, ' ').trim()} `;
}

/**
 * A pattern that finds any of the phrases in folded words; a phrase that ends in `*` is met at the start of a word, one that
 * begins with `*` at the end of a word.
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const parts = phrases
    .filter((phrase) => phrase !== '')
    // The longest first, so that "eye drops" is found before "eye".
    .sort((a, b) => b.length - a.length)
    .map((phrase) => {
      const words = foldWords(phrase.replaceAll('*', '')).trim().replaceAll(/[.,]/g, '\\$&');
      return `${phrase.startsWith('*') ? '[^ ]*' : ''}${words}${phrase.endsWith('*') ? '[^ ]*' : ''}`;
    });
  return new RegExp(`(?<= )(?:${parts.length === 0 ? '(?!)' : parts.join('|')})(?= )`, 'u');
}
