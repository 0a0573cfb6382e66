import { isMark, isSignal, type Token } from './token.ts';

type CompoundToken = Extract<Token, { type: 'compound' }>;

/**
 * Joins tokens that make one name: `citrate de magnésium`, `magnesium malate`, `zinc citrate` (another substance),
 * a compound and its water. A bare compound stays bare when punctuation parts it from the nutrient.
 */
export function joinNames(tokens: readonly Token[]): readonly Token[] {
  return attachWater(joinNouns(joinAtoms(tokens)));
}

/** `tri magnesium` as two words. */
function joinAtoms(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const previous = joined.at(-1);
    if (token.type === 'nutrient' && previous?.type === 'atoms')
      joined.splice(-1, 1, { ...token, atoms: previous.atoms });
    else if (token.type === 'compound' && previous?.type === 'atoms') joined.splice(-1, 1, token);
    else joined.push(token);
  }
  return joined;
}

function joinNouns(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const { place, water } = nextNoun(tokens, index);
    const merged = mergeNouns(token, tokens[place]);
    if (merged === null) {
      const isVague = token.type === 'nutrient' && isSignal(tokens[index + 1], 'mixtures');
      joined.push(isVague ? { ...token, vague: true } : token);
      continue;
    }
    index = place;
    joined.push(merged.type === 'compound' && water !== null ? { ...merged, water } : merged);
  }
  return joined;
}

/** A word that may stand inside a name: `magnesium chelate powder`. */
const isFiller = (token: Token | undefined): boolean => isSignal(token, 'noise') || isSignal(token, 'mixtures');

/** The next token that is not a word without meaning, and the water told before it; `place` is -1 at the end. */
function nextNoun(tokens: readonly Token[], index: number): { place: number; water: number | null } {
  let water: number | null = null;
  for (let place = index + 1; place < tokens.length; place++) {
    const token = tokens[place];
    if (token?.type === 'water') water = token.water;
    else if (!isFiller(token)) return { place, water };
  }
  return { place: -1, water };
}

function mergeNouns(first: Token, second: Token | undefined): Token | null {
  if (second === undefined) return null;
  if (first.type === 'nutrient') {
    if (second.type === 'compound' && !second.named) return owned(second, first.atoms);
    return isSignal(second, 'elemental') ? { ...first, elemental: true } : null;
  }
  if (isSignal(first, 'elemental') && second.type === 'nutrient') return { ...second, elemental: true };
  if (first.type === 'compound' && !first.named) {
    if (second.type === 'nutrient') return owned(first, second.atoms);
    return second.type === 'other' && first.name.compound !== null ? { type: 'other', text: first.name.text } : null;
  }
  if (first.type !== 'other') return null;
  if (second.type === 'compound' && !second.named) return first;
  return first.drug === true && second.type === 'nutrient' ? first : null;
}

const owned = (token: CompoundToken, atoms: number | null): Token => ({
  ...token,
  named: true,
  atoms: atoms ?? token.atoms,
});

/** Water beside a compound, before it, after it, or after it behind a bracket or comma, becomes part of its name. */
function attachWater(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  let ahead: number | null = null;
  for (const token of tokens) {
    const previous = joined.at(-1);
    const target =
      isMark(previous, '(') || isMark(previous, ',') || isMark(previous, '/') ? joined.length - 2 : joined.length - 1;
    const before = joined[target];
    if (token.type === 'water') {
      if (before?.type === 'compound') joined[target] = { ...before, water: token.water };
      else ahead = token.water;
    } else if (token.type === 'compound' && ahead !== null) {
      joined.push({ ...token, water: token.water ?? ahead });
      ahead = null;
    } else {
      joined.push(token);
      if (token.type !== 'signal') ahead = null;
    }
  }
  return joined;
}
