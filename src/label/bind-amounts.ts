import { type Level, newLevel } from './level.ts';
import type { Mention } from './mention.ts';
import { nameWithForms } from './name-with-forms.ts';
import { type CompoundName, isMark, isSignal, type Token, type WrittenAmount } from './token.ts';

type CompoundToken = Extract<Token, { type: 'compound' }>;

/** What a label's nouns are and what belongs to each; `unclear` when amounts stand as `500/250 mg`. */
export interface Bound {
  readonly mentions: readonly Mention[];
  readonly unclear: boolean;
}

/** Which noun each amount and percentage belongs to, by one walk from left to right. See docs/methods/label.md. */
export function bindAmounts(tokens: readonly Token[]): Bound {
  const binder = new Binder(tokens);
  for (const [index, token] of tokens.entries()) binder.take(token, index);
  return { mentions: binder.mentions, unclear: binder.unclear };
}

const PLAIN = { elemental: false, vague: false };

/** Units in which packs are weighed: a loose `250 g` behind the nutrient is not another column. */
const PACK_UNITS = new Set(['g', 'mL', 'L', 'kcal', 'kJ', 'iu']);

const isOwn = (mention: Mention | null): boolean => mention !== null && mention.kind !== 'other';

class Binder {
  readonly mentions: Mention[] = [];
  unclear = false;
  readonly #tokens: readonly Token[];
  #levels: Level[] = [newLevel(null, null)];
  #unbound: WrittenAmount | null = null;
  #lastBound: Mention | null = null;
  #declares = false;
  #total = false;
  #without = false;
  #reference: 'eu' | 'us' | null = null;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get #level(): Level {
    return this.#levels.at(-1) ?? newLevel(null, null);
  }

  take(token: Token, index: number): void {
    if (token.type === 'nutrient') this.#noun('nutrient', null, token);
    else if (token.type === 'compound') this.#compound(token);
    else if (token.type === 'other') this.#noun('other', null);
    else if (token.type === 'amount') this.#amount(token.amount, index);
    else if (token.type === 'percent') this.#percent(token.value, index);
    else if (token.type === 'signal') this.#signal(token, index);
    else if (token.type === 'unknown') this.#unknown(token.text);
    else if (token.type === 'mark') this.#mark(token.mark, index);
  }

  /** A bare compound word is ours only beside our nutrient: `zink (als citraat)` is not. */
  #compound(token: CompoundToken): void {
    const level = this.#level;
    const context = level.lastNoun ?? level.pending ?? level.owner;
    const ours = token.named || isOwn(context);
    this.#noun(ours ? 'compound' : 'other', ours ? nameWithForms(token) : null);
  }

  #noun(
    asked: Mention['kind'],
    name: CompoundName | null,
    { elemental, vague }: { readonly elemental: boolean; readonly vague: boolean } = PLAIN,
  ): void {
    const level = this.#level;
    const isCounterIon = asked === 'nutrient' && level.from && level.owner?.kind === 'other';
    const kind = isCounterIon ? 'other' : asked;
    const mention: Mention = {
      kind,
      name,
      elemental,
      vague,
      declares: this.#declares,
      total: this.#total,
      from: level.from,
      inside: level.owner,
      beforeAmount: level.owner !== null && level.owner.amount === null,
      after: level.separated ? null : level.lastNoun,
      amount: this.#unbound,
      columns: [],
      percent: null,
      sharePercent: null,
      excipientScope: level.excipient,
      absent: this.#without,
      order: this.mentions.length,
      unknownWords: [],
    };
    if (this.#unbound !== null) this.#lastBound = mention;
    this.#unbound = null;
    const waiting = level.pending !== null && level.pending.amount === null;
    if (!(mention.from && waiting)) level.pending = mention;
    level.lastNoun = mention;
    level.separated = false;
    this.#declares = false;
    this.#total = false;
    this.mentions.push(mention);
  }

  #amount(amount: WrittenAmount, index: number): void {
    const level = this.#level;
    const waits = level.pending !== null && level.pending.amount === null;
    if (level.pending !== null && waits && !this.#belongsToNext(index)) this.#bind(level.pending, amount);
    else if (waits || this.#nounFollows(index)) this.#unbound = amount;
    else if (level.pending === null && level.owner !== null && level.owner.amount === null && !this.#declares) {
      this.#bind(level.owner, amount);
    } else if (this.#declares && this.#lastOwnCompound() !== null) {
      this.#unbound = amount;
      this.#noun('nutrient', null);
    } else this.#loose(amount);
  }

  /** An amount without a noun: behind our nutrient it is another column or part, and nothing may be lost silently. */
  #loose(amount: WrittenAmount): void {
    const owner = this.#lastBound;
    const isOurs = owner !== null && isOwn(owner) && isOwn(this.mentions.at(-1) ?? null);
    if (isOurs && !PACK_UNITS.has(amount.unit)) owner.columns.push(amount);
    else this.#unbound = amount;
  }

  /**
   * Whether an amount goes with the noun behind it although one before it waits: `uit 1250 mg citraat`,
   * `oxide: 300 mg magnesium`, `magnesium, 10 mg zink`; not when that noun has an amount of its own.
   */
  #belongsToNext(index: number): boolean {
    const level = this.#level;
    let next = index + 1;
    while (isSignal(this.#tokens[next], 'noise') || isSignal(this.#tokens[next], 'elemental')) next++;
    const noun = this.#tokens[next];
    if (noun?.type !== 'nutrient' && noun?.type !== 'compound' && noun?.type !== 'other') return false;
    if (this.#tokens[next + 1]?.type === 'amount') return false;
    if (level.from) return noun.type === 'compound';
    return level.separated || (level.pending?.kind === 'compound' && noun.type === 'nutrient');
  }

  #bind(mention: Mention, amount: WrittenAmount): void {
    mention.amount = amount;
    this.#lastBound = mention;
    this.#unbound = null;
  }

  #lastOwnCompound(): Mention | null {
    const last = this.mentions.at(-1);
    return last?.kind === 'compound' ? last : null;
  }

  /** Whether a noun stands right behind, past words without meaning: `160 mg elemental magnesium`. */
  #nounFollows(index: number): boolean {
    for (let next = index + 1; next < this.#tokens.length; next++) {
      const token = this.#tokens[next];
      if (isSignal(token, 'noise') || isSignal(token, 'from')) continue;
      const isNoun = token?.type === 'nutrient' || token?.type === 'compound' || token?.type === 'other';
      return isNoun || token?.type === 'unknown' || isSignal(token, 'elemental');
    }
    return false;
  }

  #percent(value: number, index: number): void {
    const next = this.#tokens[index + 1];
    const compound = this.#lastOwnCompound();
    if (compound !== null && this.#nutrientFollows(index)) {
      compound.sharePercent ??= value;
      return;
    }
    const near = [next, this.#tokens[index + 2], this.#tokens[index + 3]];
    const isUs = near.some((token) => isSignal(token, 'referenceUs'));
    const isEu = near.some((token) => isSignal(token, 'referenceEu'));
    const target = this.#lastBound ?? this.#level.pending;
    if (target === null || target.percent !== null) return;
    target.percent = { value, set: isUs ? 'us' : isEu ? 'eu' : this.#reference };
  }

  #nutrientFollows(index: number): boolean {
    for (let next = index + 1; next < this.#tokens.length; next++) {
      const token = this.#tokens[next];
      if (!isSignal(token, 'noise') && !isSignal(token, 'elemental')) return token?.type === 'nutrient';
    }
    return false;
  }

  #signal(token: Token, index: number): void {
    const level = this.#level;
    if (isSignal(token, 'from')) level.from = true;
    if (isSignal(token, 'provides')) {
      this.#declares = true;
      if (level.pending?.kind === 'compound') level.pending = null;
    }
    if (isSignal(token, 'total')) this.#total = true;
    if (isSignal(token, 'elemental')) this.#elemental();
    if (isSignal(token, 'joins')) level.separated = true;
    if (isSignal(token, 'without')) this.#without = true;
    if (isSignal(token, 'referenceEu')) this.#reference = 'eu';
    if (isSignal(token, 'referenceUs')) this.#reference = 'us';
    if (isSignal(token, 'excipientLists')) level.excipient = 'list';
    if (isSignal(token, 'excipientFunctions')) this.#excipientFunction(level, index);
  }

  #excipientFunction(level: Level, index: number): void {
    const closesBracket = isMark(this.#tokens[index - 1], '(') && isMark(this.#tokens[index + 1], ')');
    if (closesBracket && level.owner !== null) level.owner.excipientScope = 'direct';
    else level.excipient = level.excipient === 'list' ? 'list' : 'direct';
    level.pending = null;
  }

  #elemental(): void {
    if (this.#unbound !== null) {
      this.#noun('nutrient', null, { elemental: true, vague: false });
      return;
    }
    const target = this.#level.pending ?? this.#level.owner ?? this.#lastBound;
    if (target !== null && target.kind !== 'other') target.elemental = true;
  }

  #unknown(text: string): void {
    const { pending, separated } = this.#level;
    if (this.#unbound !== null) {
      this.#noun('other', null);
      return;
    }
    if (pending === null ? this.#lastBound === null : pending.kind === 'other') return;
    if (pending?.amount !== null && !separated) return;
    if (separated) this.#noun('other', null);
    else pending?.unknownWords.push(text);
  }

  #mark(mark: string, index: number): void {
    const level = this.#level;
    if (mark === '(')
      this.#levels.push(newLevel(level.lastNoun ?? level.pending ?? this.#lastBound ?? level.owner, level));
    else if (mark === ')' && this.#levels.length > 1) this.#levels.pop();
    else if (mark === '/' && this.#tokens[index - 1]?.type === 'count') this.unclear = true;
    if (mark === ',' || mark === '+' || mark === '&') this.#separate();
    if (mark === ')' || mark === ':') this.#unbound = null;
    if (mark === ':' || mark === '!') this.#without = false;
    if (mark === ';' || mark === '.' || mark === '!' || mark === '\n') this.#endClause(mark);
  }

  #separate(): void {
    const level = this.#level;
    level.separated = true;
    if (level.excipient === 'direct') level.excipient = 'later';
  }

  #endClause(mark: string): void {
    if (mark === ';' || mark === '\n') this.#levels = this.#levels.slice(0, 1);
    const level = this.#level;
    level.separated = true;
    level.from = false;
    level.excipient = null;
    if (mark === ';') level.pending = null;
    if (mark === '\n') level.lastNoun = null;
    this.#unbound = null;
    this.#declares = false;
    this.#without = false;
    this.#total = false;
  }
}
