/** A text as lower-case words without accents, with a space before and after, so that whole words can be sought in it. */
export function foldWords(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  return ` ${plain.replaceAll(/[^\p{L}\p{N}.,]+/gu, ' ').trim()} `;
}

/** Whether one of the phrases stands in folded words; a phrase that ends in `*` matches the start of a word. */
export function hasWords(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    if (phrase === '') return false;
    const [start] = foldWords(phrase.replace('*', '')).split(/ $/);
    return folded.includes(phrase.endsWith('*') ? `${start}` : `${start} `);
  });
}
