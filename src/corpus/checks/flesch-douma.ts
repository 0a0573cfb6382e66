import { dutchSyllables } from './dutch-syllables.ts';

/** What a text is made of. */
export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** A sentence ends at `.`, `!` or `?` before a space, and at the end of a line. */
const sentenceEnd = /[.!?]+(?=["”’)]*(?:\s|$))|\n+/;

/** Counts words, sentences and syllables of a Dutch text; a token without letter or digit is no word. */
export function countDutch(text: string): TextCounts {
  const sentences = text
    .split(sentenceEnd)
    .map(wordsIn)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + dutchSyllables(word), 0),
  };
}

function wordsIn(sentence: string): readonly string[] {
  return sentence.split(/[\s/–—-]+/).filter((token) => /[\p{L}\d]/u.test(token));
}

/** Counts of several texts together. */
export function addCounts(all: readonly TextCounts[]): TextCounts {
  return {
    words: all.reduce((sum, one) => sum + one.words, 0),
    sentences: all.reduce((sum, one) => sum + one.sentences, 0),
    syllables: all.reduce((sum, one) => sum + one.syllables, 0),
  };
}

/** Words a sentence; 0 for an empty text. */
export function wordsPerSentence({ words, sentences }: TextCounts): number {
  return sentences === 0 ? 0 : words / sentences;
}

/**
 * Reading ease of a Dutch text by Douma's version of Flesch's formula, about 0 (very hard) to 100 (very easy):
 * `206.84 - 0.93 words/sentences - 77 syllables/words`. An empty text counts as 100.
 */
export function fleschDouma(counts: TextCounts): number {
  if (counts.words === 0) return 100;
  return 206.84 - 0.93 * wordsPerSentence(counts) - (77 * counts.syllables) / counts.words;
}
