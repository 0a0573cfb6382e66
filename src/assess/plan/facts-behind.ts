import type { Answer } from '../../quantity/index.ts';
import type { DerivationBook } from '../derivation/derivation-book.ts';

/** Ids of the facts of the content a known number came from: what a step that rests on that number rests on. */
export function factsBehind(answer: Answer | undefined, book: DerivationBook): readonly string[] {
  if (answer?.state !== 'known' || answer.derivation === undefined) return [];
  return book.all()[answer.derivation]?.facts ?? [];
}
