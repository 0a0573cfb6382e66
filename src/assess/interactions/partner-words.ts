import type { NutrientContent } from '../../corpus/index.ts';
import type { Interaction } from '../../corpus/schemas/interaction.ts';
import { KeyedCache } from '../keyed-cache.ts';
import { foldWords, phrasePattern } from './fold-words.ts';

/** The words by which a row about another nutrient or a food is recognised in a name or label. */
interface RowWords {
  readonly row: Interaction;
  readonly pattern: RegExp;
  /** The phrases as folded words, without the mark of an open end. */
  readonly stems: readonly string[];
}

const cache = new KeyedCache<readonly RowWords[]>();

function rowWords(content: NutrientContent): readonly RowWords[] {
  return cache.get(content, '', () =>
    content.interactions
      .filter((row) => row.partner.kind === 'nutrient' || row.partner.kind === 'food')
      .map((row) => {
        const phrases = phrasesOf(row);
        const stems = phrases.map((phrase) => foldWords(phrase.replace('*', '')).trim());
        return { row, pattern: phrasePattern(phrases), stems };
      }),
  );
}

/** The first word of the partner's name and all names of its members. Longer words are met at their start: `zinkgluconaat`. */
function phrasesOf(row: Interaction): readonly string[] {
  const names = [firstWord(row.partner.en), firstWord(row.partner.nl)];
  const members = row.members.flatMap((member) => [member.en, member.nl.replace(/ \(.*\)$/, ''), ...member.brands]);
  return [...new Set([...names, ...members])].map((name) =>
    name.length >= shortestStem && !name.includes(' ') ? `${name}*` : name,
  );
}

/** Shorter words occur inside too many others. */
const shortestStem = 4;

/** The first word, with the letter that belongs to it: `vitamin D`. */
function firstWord(name: string): string {
  const [first = '', second = ''] = name.replaceAll(/[(),]/g, '').split(' ');
  return second.length === 1 ? `${first} ${second}` : first;
}

/** Ids of interactions with other nutrients and foods that a name or label mentions. */
export function rowsMentioned(text: string, content: NutrientContent): readonly string[] {
  const words = foldWords(text);
  return rowWords(content)
    .filter(({ pattern }) => pattern.test(words))
    .map(({ row }) => row.id);
}

/** Whether a name begins with another nutrient, as `Zink 15 mg` does and `Multivitamine met zink` does not. */
export function beginsWithRow(text: string, content: NutrientContent): boolean {
  const [first = '', second = ''] = foldWords(text).trim().split(' ');
  return rowsMentioned(second.length <= 2 ? `${first} ${second}` : first, content).length > 0;
}

const nutrientCache = new KeyedCache<readonly string[]>();

/** Whether a text mentions the nutrient itself, in any language of its names, inside a longer word too. */
export function mentionsNutrient(text: string, content: NutrientContent): boolean {
  const names = nutrientCache.get(content, '', () =>
    Object.values(content.nutrient.names).map((name) => foldWords(name).trim()),
  );
  const words = foldWords(text);
  return names.some((name) => words.includes(name));
}

/** Milligrams that a text states after the words of a row, else the first it states at all; undefined when it states none. */
export function milligramsIn(text: string, content: NutrientContent, rows: readonly string[]): number | undefined {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
  const stems = rowWords(content)
    .filter(({ row }) => rows.includes(row.id))
    .flatMap(({ stems: one }) => one);
  const starts = stems.map((stem) => plain.indexOf(stem)).filter((at) => at >= 0);
  const from = starts.length === 0 ? 0 : Math.min(...starts);
  return firstMilligrams(plain.slice(from)) ?? firstMilligrams(plain);
}

const milligramsPer: Readonly<Record<string, number>> = { mcg: 0.001, µg: 0.001, μg: 0.001, ug: 0.001, mg: 1, g: 1000 };

/** The first mass in a text; a strength such as `500/800 mg` is of two substances and counts as none. */
export function firstMilligrams(text: string): number | undefined {
  const found = /(?<!\/\s*|[\d.,])(\d+(?:[.,]\d+)?)\s*(mcg|µg|μg|ug|mg|g)\b/iu.exec(text);
  const [, number, unit] = found ?? [];
  const factor = milligramsPer[unit?.toLowerCase() ?? ''];
  return number === undefined || factor === undefined ? undefined : Number(number.replace(',', '.')) * factor;
}
