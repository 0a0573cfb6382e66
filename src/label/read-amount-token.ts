import type { Recognised } from './match-phrase.ts';
import { valueOfNumber } from './read-number.ts';
import type { Piece } from './scan-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Units in which a lone three-digit group parts thousands: nobody writes three decimals of a milligram. */
const WHOLE_UNITS = new Set(['mg', 'ug', 'kcal', 'kJ', 'mL']);

/** A number with what follows: an amount with its unit, a range, a percentage, or a bare count. */
export function readAmountToken(
  pieces: readonly Piece[],
  index: number,
  vocabulary: Vocabulary,
  text: string,
): Recognised {
  const first = pieces[index];
  if (first?.kind !== 'number') return { tokens: [], pieces: 1 };
  const range = rangeEnd(pieces, index);
  const last = range ?? first;
  const place = index + (range === null ? 1 : 3);
  const unitPiece = pieces[place];
  const unit = unitPiece?.kind === 'word' ? vocabulary.units.get(unitPiece.folded) : undefined;
  const isWhole = unit === undefined || WHOLE_UNITS.has(unit);
  const low = valueOfNumber(first.written, isWhole);
  const high = valueOfNumber(last.written, isWhole);
  if (low === null || high === null) return { tokens: [{ type: 'unknown', text: first.written }], pieces: 1 };
  if (unit !== undefined) {
    const amount = {
      low: Math.min(low.value, high.value),
      high: Math.max(low.value, high.value),
      unit,
      rounding: 0.5 * 10 ** -low.decimals,
      text: text.slice(first.start, unitPiece?.end ?? first.end),
    };
    return { tokens: [{ type: 'amount', amount }], pieces: place + 1 - index };
  }
  if (isPercent(unitPiece)) return { tokens: [{ type: 'percent', value: high.value }], pieces: place + 1 - index };
  return { tokens: [{ type: 'count', value: low.value }], pieces: 1 };
}

/** The second number of `100-200`; null when there is no range. */
function rangeEnd(pieces: readonly Piece[], index: number): Extract<Piece, { kind: 'number' }> | null {
  const dash = pieces[index + 1];
  const second = pieces[index + 2];
  if (dash?.kind !== 'mark' || dash.mark !== '-' || second?.kind !== 'number') return null;
  return second;
}

function isPercent(piece: Piece | undefined): boolean {
  return piece?.kind === 'mark'
    ? piece.mark === '%'
    : piece?.kind === 'word' && /^(procent|percent|prozent|pct)$/.test(piece.folded);
}
