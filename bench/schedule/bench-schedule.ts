import { type DayRequest, type DaySchedule, scheduleDay } from '../../src/schedule/index.ts';
import { BenchFailure } from '../shared/bench-failure.ts';
import type { BenchOptions } from '../shared/bench-options.ts';
import { type Figure, judge, type Part } from '../shared/bench-result.ts';
import { seededRandom } from '../shared/random.ts';
import { medianOf, quantileOf } from '../shared/statistics.ts';
import { checkDay } from './check-day.ts';
import { type DayShape, drawDays } from './draw-days.ts';

const DAYS = 1000;
const QUICK_DAYS = 200;
const WARM_UP_DAYS = 60;
const PASSES = 3;
const SEED = 20_261_102;

/** The shapes that are held to a bound. */
const shapes = {
  usual: { fixed: [1, 9], free: [1, 3], doses: [1, 3], mostDoses: 3 },
  'twelve-items': { fixed: [8, 8], free: [4, 4], doses: [1, 2] },
  'twelve-free-items': { fixed: [0, 0], free: [12, 12], doses: [2, 2] },
} as const satisfies Record<string, DayShape>;

/** Days drawn in three shapes, each placed by itself: the time of a usual day, and the longest times of crowded ones. */
export function benchSchedule({ quick, progress }: BenchOptions): Figure[] {
  const count = quick ? QUICK_DAYS : DAYS;
  const measure = (name: keyof typeof shapes): Measured => {
    const measured = measureShape(shapes[name], count);
    progress(`${count} days of shape ${name} placed`);
    return measured;
  };
  const usual = measure('usual');
  const mixed = measure('twelve-items');
  const free = measure('twelve-free-items');
  return [
    figure('usual-day-p50', usual, 0.5, 1),
    figure('twelve-items-p99', mixed, 0.99, 50),
    figure('twelve-free-items-p99', free, 0.99, 50),
  ];
}

interface Measured {
  /** The middle one of the passes, day by day, in milliseconds. */
  readonly times: readonly number[];
  readonly single: readonly number[];
  /** Mean processor time of the thread for one day; far below the mean time where the machine was busy. */
  readonly processorMilliseconds: number;
  readonly days: readonly DaySchedule[];
}

/** Every day is timed in each of three passes over all; its time is the middle one, so that one pause of the machine is not taken for a hard day. */
function measureShape(shape: DayShape, count: number): Measured {
  for (const request of drawDays(shape, WARM_UP_DAYS, seededRandom(SEED + 1))) scheduleDay(request);
  const requests = drawDays(shape, count, seededRandom(SEED));
  const days = requests.map((request) => {
    const day = scheduleDay(request);
    checkDay(request, day);
    return day;
  });
  const before = process.threadCpuUsage();
  const passes = Array.from({ length: PASSES }, () => requests.map(timeOf));
  const { user, system } = process.threadCpuUsage(before);
  const changed = requests.filter(
    (request, index) => JSON.stringify(scheduleDay(request)) !== JSON.stringify(days[index]),
  );
  if (changed.length > 0) throw new BenchFailure(`${changed.length} days got another answer in the end.`, 70);
  return {
    times: requests.map((_, index) => medianOf(passes.flatMap((pass) => pass[index] ?? []))),
    single: passes.flat(),
    processorMilliseconds: (user + system) / 1000 / (PASSES * count),
    days,
  };
}

function timeOf(request: DayRequest): number {
  const start = performance.now();
  scheduleDay(request);
  return performance.now() - start;
}

function figure(
  id: string,
  { times, single, processorMilliseconds, days }: Measured,
  quantile: number,
  milliseconds: number,
): Figure {
  const amount = (found: (day: DaySchedule) => boolean): number => days.filter(found).length;
  return judge({
    id,
    value: quantileOf(times, quantile),
    unit: 'ms',
    bound: { op: '<=', value: milliseconds },
    parts: [
      part('median', medianOf(times), 'ms'),
      part('p99', quantileOf(times, 0.99), 'ms'),
      part('longest', quantileOf(times, 1), 'ms'),
      part('p99 of single timings', quantileOf(single, 0.99), 'ms'),
      part('mean of single timings', single.reduce((sum, one) => sum + one, 0) / single.length, 'ms'),
      part('mean processor time', processorMilliseconds, 'ms'),
      part('days', days.length, 'days'),
      part(
        'feasible',
        amount((day) => day.feasible),
        'days',
      ),
      part(
        'not feasible',
        amount((day) => !day.feasible),
        'days',
      ),
      part(
        'of those too hard to decide',
        amount((day) => day.unplaced.some((one) => one.reason === 'too-hard')),
        'days',
      ),
      part(
        'shown to be the best',
        amount((day) => day.feasible && day.best),
        'days',
      ),
    ],
  });
}

const part = (id: string, value: number, unit: string): Part => ({ id, value, unit });
