import type { Token } from './token.ts';
import type { Signal } from './vocabulary.ts';

/** Words that may stand beside a substance and name nothing else. Words such as `forte`, `complex` or `plus` leave doubt. */
const allowed: readonly Signal[] = [
  'from',
  'provides',
  'elemental',
  'per',
  'servingUnits',
  'servings',
  'daily',
  'contains',
  'referenceEu',
  'referenceUs',
];

/**
 * The other substances of a label that names them with an amount and says nothing else; undefined where a word is left over, so that
 * something more may be in it.
 */
export function onlyOthers(tokens: readonly Token[]): readonly string[] | undefined {
  const names: string[] = [];
  let hasAmount = false;
  for (const token of tokens) {
    if (token.type === 'other' && token.drug !== true) names.push(token.text);
    else if (token.type === 'amount') hasAmount = true;
    else if (!isNeutral(token)) return undefined;
  }
  return hasAmount && names.length > 0 ? names : undefined;
}

function isNeutral(token: Token): boolean {
  if (token.type === 'signal') return allowed.some((signal) => token.signals.has(signal));
  return token.type === 'mark' || token.type === 'percent' || token.type === 'count';
}
