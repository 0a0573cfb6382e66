import type { NutrientContent } from '../../../corpus/index.ts';
import type { Predicate, When } from '../../../corpus/schemas/predicate.ts';
import { KeyedCache } from '../../keyed-cache.ts';

/** Predicates that make a condition hold, and those that take it away. */
export interface AskedPredicates {
  /** Ids in predicates of a name, such as the conditions in `condition:<id>`. */
  readonly wanted: (name: string) => readonly string[];
  readonly unwanted: (name: string) => readonly string[];
}

/** A condition of the content with what it asks. */
export interface IndexedCondition {
  /** Path in the answer: `contraindications.<id>`, `risk.factors.<id>`. */
  readonly path: string;
  readonly when: When;
  readonly asks: AskedPredicates;
  /** Names of its predicates, such as `condition`. */
  readonly names: ReadonlySet<string>;
}

/** The part of the content that predicates of some names take part in. */
export interface AboutNames {
  readonly stops: readonly IndexedCondition[];
  readonly actions: readonly IndexedCondition[];
  readonly factors: readonly IndexedCondition[];
  /** True when an item of the first score asks one of them. */
  readonly inScore: boolean;
}

/** What the content asks about a person, worked out once for a content. */
export interface ConditionIndex {
  readonly about: (names: readonly string[]) => AboutNames;
  /** Predicates of the items of the first score. */
  readonly scoreAsks: AskedPredicates;
  /** One value in every band that the cut-offs make. */
  readonly egfrValues: readonly number[];
  readonly alcoholValues: readonly number[];
}

const indexes = new KeyedCache<ConditionIndex>();

/** The index of a content. Rules of a hospital and of injections are no advice and are left out, as in the check. */
export function conditionIndex(content: NutrientContent): ConditionIndex {
  return indexes.get(content, '', () => makeIndex(content));
}

function makeIndex(content: NutrientContent): ConditionIndex {
  const rules = content.conditionRules.filter(
    (rule) => rule.scope.route === 'oral' && rule.scope.setting !== 'hospital',
  );
  const indexed = (prefix: string, rows: readonly { readonly id: string; readonly when: When }[]): IndexedCondition[] =>
    rows.map((row) => {
      const { all = [], any = [], unless = [] } = row.when;
      const asks = { wanted: idsByName([...all, ...any]), unwanted: idsByName(unless) };
      return { path: `${prefix}.${row.id}`, when: row.when, asks, names: namesOf(predicatesOf(row.when)) };
    });
  const scorePredicates = content.scores
    .slice(0, 1)
    .flatMap((score) => score.items.flatMap((item) => predicatesOf(item.when)));
  const { riskFactors } = content.deficiency;
  const all = [...rules, ...riskFactors].flatMap((row) => predicatesOf(row.when)).concat(scorePredicates);
  const stops = indexed(
    'contraindications',
    rules.filter((rule) => rule.action === 'stop'),
  );
  const actions = indexed(
    'contraindications',
    rules.filter((rule) => rule.action !== 'stop'),
  );
  const factors = indexed('risk.factors', riskFactors);
  const scoreNames = namesOf(scorePredicates);
  const known = new KeyedCache<AboutNames>();
  return {
    about: (names) =>
      known.get(names, '', () => {
        const asks = (one: { readonly names: ReadonlySet<string> }): boolean =>
          names.some((name) => one.names.has(name));
        return {
          stops: stops.filter(asks),
          actions: actions.filter(asks),
          factors: factors.filter(asks),
          inScore: asks({ names: scoreNames }),
        };
      }),
    scoreAsks: { wanted: idsByName(scorePredicates), unwanted: idsByName([]) },
    egfrValues: oneOfEachBand(all, /^egfr-(below|from):/),
    alcoholValues: oneOfEachBand(all, /^alcohol-above:/),
  };
}

function predicatesOf(when: When): readonly Predicate[] {
  return [...(when.all ?? []), ...(when.any ?? []), ...(when.unless ?? [])];
}

function idsByName(predicates: readonly Predicate[]): (name: string) => readonly string[] {
  const byName = new Map<string, string[]>();
  for (const predicate of predicates) {
    const colon = predicate.indexOf(':');
    const name = predicate.slice(0, colon);
    byName.set(name, [...(byName.get(name) ?? []), predicate.slice(colon + 1)]);
  }
  return (name) => byName.get(name) ?? nothing;
}

const nothing: readonly string[] = [];

function namesOf(predicates: readonly Predicate[]): ReadonlySet<string> {
  return new Set(predicates.map((one) => one.split(':')[0] ?? ''));
}

/** One value below the first number that some predicate of that name turns on, one between every two, one past the last. */
function oneOfEachBand(predicates: readonly Predicate[], pattern: RegExp): readonly number[] {
  const numbers = predicates.filter((one) => pattern.test(one)).flatMap((one) => (one.match(/\d+/g) ?? []).map(Number));
  const cutOffs = [...new Set(numbers)].sort((a, b) => a - b);
  const [first] = cutOffs;
  if (first === undefined) return [];
  return [first / 2, ...cutOffs.map((cut, index) => (cut + (cutOffs[index + 1] ?? cut * 2)) / 2)];
}
