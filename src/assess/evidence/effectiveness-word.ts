import type { Certainty, Indication } from '../../corpus/schemas/indication.ts';
import type { Effectiveness } from './schema.ts';

/** The fields of an indication that its word follows from. */
export interface EffectivenessFields
  extends Readonly<Pick<Indication, 'certainty' | 'certaintyStanding' | 'direction' | 'support'>> {
  readonly outcomes: readonly Readonly<Pick<Indication['outcomes'][number], 'decisive' | 'favours' | 'standing'>>[];
}

/** A word that only the editor gives counts one step lower, but not below `low`. */
const withoutSource: Readonly<Record<Certainty, Certainty>> = {
  high: 'moderate',
  moderate: 'low',
  low: 'low',
  'very-low': 'very-low',
  unrated: 'unrated',
};

/** Words for a benefit and for no effect or harm, by the certainty that counts. */
const words: Readonly<Record<Certainty, { readonly benefit: Effectiveness; readonly none: Effectiveness }>> = {
  high: { benefit: 'effective', none: 'ineffective' },
  moderate: { benefit: 'likely-effective', none: 'likely-ineffective' },
  low: { benefit: 'possibly-effective', none: 'possibly-ineffective' },
  'very-low': { benefit: 'insufficient', none: 'insufficient' },
  unrated: { benefit: 'insufficient', none: 'insufficient' },
};

/** What the certainty word is worth: a word that a source gives counts as it is. See docs/methods/effectiveness-word.md. */
export function countedCertainty({
  certainty,
  certaintyStanding,
}: Pick<Indication, 'certainty' | 'certaintyStanding'>): Certainty {
  return certaintyStanding === 'seen' ? certainty : withoutSource[certainty];
}

/**
 * The one word for how well a use is supported, by the rule of docs/methods/effectiveness-word.md. It says nothing of
 * safety, dose or setting. Never typed in: it changes when the evidence changes.
 *
 * @example
 * effectivenessWord({ certainty: 'moderate', certaintyStanding: 'seen', direction: 'no-effect', support: 'trials', outcomes: [] }); // 'likely-ineffective'
 */
export function effectivenessWord(indication: EffectivenessFields): Effectiveness {
  const { direction, support } = indication;
  if (support === 'association') return 'insufficient';
  if (direction === 'conflicting' || direction === 'unknown') return 'insufficient';
  const row = words[countedCertainty(indication)];
  if (direction !== 'benefit') return row.none;
  return support === 'trials' && !hasSeenBenefit(indication) ? 'insufficient' : row.benefit;
}

/** A benefit from trials needs a decisive outcome in its favour that was read. */
function hasSeenBenefit({ outcomes }: EffectivenessFields): boolean {
  return outcomes.some((one) => one.decisive && one.favours === 'benefit' && one.standing === 'seen');
}

/** Words that say that a use helps, however little sure. */
const helpful: readonly Effectiveness[] = ['effective', 'likely-effective', 'possibly-effective'];

/** True when the word is `possibly-effective` or better. */
export function isHelpful(word: Effectiveness): boolean {
  return helpful.includes(word);
}
