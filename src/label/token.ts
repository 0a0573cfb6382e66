import type { Compound, CompoundForm } from '../corpus/schemas/compound.ts';
import type { Signal } from './vocabulary.ts';

/** A written amount with its unit code; `low` differs from `high` only for a range. */
export interface WrittenAmount {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Half a unit of the last digit, in `unit`: how far rounding reaches. */
  readonly rounding: number;
  /** As it stands on the label. */
  readonly text: string;
}

/** The name of a compound on the label. */
export interface CompoundName {
  /** Null for a compound that the content does not hold. */
  readonly compound: Compound | null;
  /** Forms the words allow; null when the words do not say. */
  readonly forms: readonly CompoundForm[] | null;
  readonly additive: boolean;
  readonly text: string;
}

/** Pieces with a meaning. */
export type Token =
  | { readonly type: 'nutrient'; readonly elemental: boolean; readonly vague: boolean; readonly atoms: number | null }
  | {
      readonly type: 'compound';
      readonly name: CompoundName;
      readonly named: boolean;
      readonly atoms: number | null;
      readonly water: number | null;
    }
  | { readonly type: 'other'; readonly text: string; readonly drug?: true }
  | { readonly type: 'amount'; readonly amount: WrittenAmount }
  | { readonly type: 'percent'; readonly value: number }
  | { readonly type: 'count'; readonly value: number }
  | { readonly type: 'water'; readonly water: number }
  | { readonly type: 'atoms'; readonly atoms: number }
  | { readonly type: 'signal'; readonly signals: ReadonlySet<Signal>; readonly text: string }
  | { readonly type: 'unknown'; readonly text: string }
  | { readonly type: 'mark'; readonly mark: string };

/** True when the token is a word of that list. */
export function isSignal(token: Token | undefined, signal: Signal): boolean {
  return token?.type === 'signal' && token.signals.has(signal);
}

/** True when the token is that mark. */
export function isMark(token: Token | undefined, mark: string): boolean {
  return token?.type === 'mark' && token.mark === mark;
}
