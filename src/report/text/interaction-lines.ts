import type { InteractionHit } from '../../assess/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { Say } from '../say.ts';
import { interactionFacts, interactionHead } from './interaction-words.ts';
import { type Style, wrap } from './layout.ts';

/** What the lines of clashes are made with. */
export interface InteractionPage {
  readonly say: Say;
  readonly language: Language;
  readonly style: Style;
  /** Name of the nutrient in the reader's language. */
  readonly nutrient: string;
  /** Adds effect, what was studied, every authority and the source ids. */
  readonly explain: boolean;
}

/** Every clash: how bad and how sure, what to do, the hours and alternatives; with `explain` why and from where. */
export function interactionLines(hits: readonly InteractionHit[], page: InteractionPage): string[] {
  return hits.flatMap((hit) => {
    const head = interactionHead(hit, page.say);
    const loud = hit.severity === 'contraindicated' || hit.severity === 'major';
    const paint = loud ? page.style.alarm : page.style.strong;
    const facts = interactionFacts(hit, page).flatMap(({ label, text }) => wrap(`${label}: ${text}`, 4));
    return [...wrap(head, 2).map(paint), ...wrap(hit.text, 4), ...facts];
  });
}
