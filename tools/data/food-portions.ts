type Raw = Readonly<Record<string, string>>;

/** Packages, whole birds, yields of raw weight and plain units of weight: no household measure, or another food. */
const LEFT_OUT =
  /^(oz|lb|g$|grams|quart|pint|cubic|package|can\b|bottle|jar|box|container|block|recipe|unit|bunch|head|half|pie|pizza|loaf|gallon|bag|bird|roast|NLEA)|yield|ready-to-cook/i;

/** Grams; a heavier "piece" is a whole cake, breast or fruit that nobody eats as one. */
const HEAVIEST_PIECE_GRAMS = 650;

/** Grams; a heavier "cake" is no rice cake. */
const HEAVIEST_SMALL_CAKE_GRAMS = 30;

/** First words of the origin that name a measure of ours; the first that fits counts, what is left is the detail. */
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/^(tablespoon|tbsp)s?\b,?/i, 'tablespoon'],
  [/^(teaspoon|tsp)s?\b,?/i, 'teaspoon'],
  [/^cups?\b,?/i, 'cup'],
  [/^fl oz\b,?/i, 'fluid-ounce'],
  [/^slices?\b,?/i, 'slice'],
  [/^fillets?\b,?/i, 'fillet'],
  [/^(leaf|leaves)\b,?/i, 'leaf'],
  [/^(stalk|spear)s?\b,?/i, 'stalk'],
  [/^cloves?\b,?/i, 'clove'],
  [/^wedges?\b,?/i, 'wedge'],
  [/^cubes?\b,?/i, 'cube'],
  [/^serving\b,?/i, 'portion'],
  [/^bars?\b,?/i, 'bar'],
  [/^(extra )?small\b,?/i, 'small'],
  [/^medium\b,?/i, 'medium'],
  [/^(extra large|large|jumbo)\b,?/i, 'large'],
];

/** Nouns that count one of the food itself; `croissant, small` is a small one. */
const COUNTED =
  /^(pieces?|fruit|egg|item|cookies?|crackers?|bagel|muffin|roll|patty|link|tortilla|pita|croissant|waffle|pancake|doughnut|biscuit|avocado|apricot|fig|grapes?|olive|date|prune|kernel|nuts?|peanut|almond|cherry|berries|raspberries|raisins|pepper|mushrooms?|sprout|tomato|carrot|onion|potato|shallot|radish|leek|sandwich|frankfurter|shrimp|oyster|mussel|drumstick|thigh|wing|breast|chop|steak|matzo|wafer|shell|plum|nectarine|peach|pear|banana|orange|kiwi|lemon|lime|pomegranate|artichoke|sweetpotato|beet|cucumber|ear|turnip|parsnip|truffle|marshmallow|melba|toast|bun|anchovy|sardine|herring|burger|caramel|pretzel|cake)\b,?/i;

/** The measure id and the detail of one phrase of the origin; undefined when it is no household measure. */
function readMeasure(phrase: string): readonly [string, string] | undefined {
  if (LEFT_OUT.test(phrase)) return undefined;
  const counted = COUNTED.exec(phrase);
  const text = counted === null ? phrase : phrase.slice(counted[0].length).trim();
  for (const [pattern, measure] of MEASURES) {
    const found = pattern.exec(text);
    if (found !== null) return [measure, text.slice(found[0].length).trim()];
  }
  return counted === null ? undefined : ['piece', text];
}

/** Rows of `portions.csv`: grams of one household measure for each wanted food, in the order of the origin. */
export function makePortions(rows: readonly Raw[], wanted: ReadonlySet<string>): string[][] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const id = `usda:${row['ndb_no']}`;
    const measure = readMeasure((row['measure'] ?? '').trim());
    const grams = Number(row['gram_weight']) / Number(row['amount']);
    if (!wanted.has(id) || measure === undefined || !Number.isFinite(grams) || grams <= 0) return [];
    if (measure[0] === 'piece' && grams > HEAVIEST_PIECE_GRAMS) return [];
    if (row['measure'] === 'cake' && grams > HEAVIEST_SMALL_CAKE_GRAMS) return [];
    const portion = [id, ...measure, String(Number(grams.toPrecision(4))), row['num_points'] ?? ''];
    const key = portion.slice(0, 3).join(',');
    if (seen.has(key)) return [];
    seen.add(key);
    return [portion.map((cell, index) => (index === 4 && cell !== '' ? String(Number(cell)) : cell))];
  });
}
