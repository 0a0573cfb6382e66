import { buildLookup, find, type Lookup, namedFoods, namedMedicines, search } from '../../src/corpus/index.ts';
import { BenchFailure } from '../shared/bench-failure.ts';
import type { BenchOptions } from '../shared/bench-options.ts';
import { type Figure, judge, type Part } from '../shared/bench-result.ts';
import { loadProduct } from '../shared/product.ts';
import { seededRandom } from '../shared/random.ts';
import { medianOf, quantileOf } from '../shared/statistics.ts';
import { drawQueries, type Queries } from './draw-queries.ts';

const QUERIES = 10_000;
const QUICK_QUERIES = 2000;
const WARM_UP_QUERIES = 1000;
const P99_MILLISECONDS = 1;
const BUILDS = 7;
const PASSES = 3;

/** One look-up over all foods, waters, medicines and products; each text is timed by itself. */
export function benchLookup(options: BenchOptions): Figure[] {
  const { corpus, food } = loadProduct();
  const entries = [...namedFoods(food.foods, 'food'), ...namedFoods(food.waters, 'water'), ...namedMedicines(corpus)];
  const builds = Array.from({ length: BUILDS }, () => timeOf(() => buildLookup(entries)));
  const lookup = buildLookup(entries);
  const buildParts = [
    part('names for exact look-up built in, first time', builds[0] ?? Number.NaN),
    part('names for exact look-up built in, median', medianOf(builds)),
    part(
      'other indexes built at first need in',
      timeOf(() => search(lookup, 'warm')),
    ),
    { id: 'entries', value: entries.length, unit: 'entries' },
  ];
  warmUp(lookup, drawQueries(entries, WARM_UP_QUERIES, seededRandom(1)));
  const queries = drawQueries(entries, options.quick ? QUICK_QUERIES : QUERIES, seededRandom(2));
  checkAnswers(lookup, queries);
  const look = (text: string): unknown => find(lookup, text);
  return [
    percentile('exact', queries.exact, look, buildParts),
    percentile('typo', queries.typo, look),
    percentile('miss', queries.miss, look),
    percentile('search', queries.search, (text) => search(lookup, text)),
  ];
}

const part = (id: string, value: number): Part => ({ id, value, unit: 'ms' });

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function warmUp(lookup: Lookup, { exact, typo, miss, search: words }: Queries): void {
  for (const text of [...exact, ...typo, ...miss]) find(lookup, text);
  for (const text of words) search(lookup, text);
}

/** A look-up that does not find what it should is not measured: every exact name, and nearly every single slip. */
function checkAnswers(lookup: Lookup, queries: Queries): void {
  const unanswered = queries.exact.filter((text) => find(lookup, text).status === 'unrecognised').length;
  if (unanswered > 0)
    throw new BenchFailure(`${unanswered} of ${queries.exact.length} exact names were not found.`, 70);
  const empty = queries.typo.filter((text) => find(lookup, text).candidates.length === 0).length;
  if (empty > queries.typo.length / 10) {
    throw new BenchFailure(`${empty} of ${queries.typo.length} names with one slip found nothing.`, 70);
  }
}

/**
 * Every text is timed in each of three passes over all texts; its time is the middle one, so that one pause of the machine
 * is not taken for a slow text. The single timings stand among the parts.
 */
function percentile(
  id: string,
  texts: readonly string[],
  look: (text: string) => unknown,
  more: readonly Part[] = [],
): Figure {
  const passes = Array.from({ length: PASSES }, () => texts.map((text) => timeOf(() => look(text))));
  const times = texts.map((_, index) => medianOf(passes.flatMap((pass) => pass[index] ?? [])));
  const single = passes.flat();
  return judge({
    id: `${id}-p99`,
    value: quantileOf(times, 0.99),
    unit: 'ms',
    bound: { op: '<=', value: P99_MILLISECONDS },
    parts: [
      part('median', medianOf(times)),
      part('longest', quantileOf(times, 1)),
      part('p99 of single timings', quantileOf(single, 0.99)),
      part('longest single timing', quantileOf(single, 1)),
      { id: 'texts', value: texts.length, unit: 'texts' },
      ...more,
    ],
  });
}
