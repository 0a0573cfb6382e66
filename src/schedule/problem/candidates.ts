import { minutesPerDay } from '../clock.ts';
import type { Gap } from '../item.ts';
import type { Group, Occurrence } from './problem.ts';

/** From where to where times are tried, both ends included, and what stands in between. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly gridMinutes: number;
  readonly fixed: readonly Occurrence[];
  readonly groups: readonly Group[];
  readonly gaps: readonly Gap[];
  /** Further minutes worth trying: waking, bedtime. */
  readonly also: readonly number[];
  /** Brings a minute into the span where everything repeats; the identity on a line. */
  readonly wrap: (minute: number) => number;
}

/** The grid, every time that stands or is preferred, and every edge of a gap around a standing time. */
export function comfortableTimes(span: Span): number[] {
  const minutes = new Set<number>(span.also.map(span.wrap));
  for (let minute = span.from; minute <= span.to; minute += 1) {
    if (minute % span.gridMinutes === 0) minutes.add(minute);
  }
  for (const { preferred = [] } of span.groups) for (const minute of preferred) minutes.add(span.wrap(minute));
  for (const { minute } of span.fixed) minutes.add(span.wrap(minute));
  const placed = new Set(span.groups.map(({ item }) => item));
  for (const gap of span.gaps) {
    for (const { item, minute } of span.fixed) {
      if (item === gap.first && placed.has(gap.second)) {
        minutes.add(span.wrap(minute + gap.beforeMinutes)).add(span.wrap(minute - gap.afterMinutes));
      }
      if (item === gap.second && placed.has(gap.first)) {
        minutes.add(span.wrap(minute - gap.beforeMinutes)).add(span.wrap(minute + gap.afterMinutes));
      }
    }
  }
  return inSpan(span, minutes);
}

/**
 * Times that are enough to decide whether any whole minutes keep the gaps: multiples of the largest step that divides
 * the day and every number in the demands. See the method for why no finer time can help.
 */
export function decidingTimes(span: Span): number[] {
  const numbers = [...span.fixed.map(({ minute }) => minute), ...ownNumbers(span.groups, span.gridMinutes)];
  for (const gap of span.gaps) {
    numbers.push(gap.beforeMinutes, gap.afterMinutes);
  }
  if (span.from !== 0 || span.to !== minutesPerDay - 1) numbers.push(span.from, span.to);
  const common = numbers.reduce(greatestCommonDivisor, minutesPerDay);
  const step = span.gaps.some(isOneSided) ? finerStep(common, span.groups) : common;
  const minutes: number[] = [];
  for (let minute = Math.ceil(span.from / step) * step; minute <= span.to; minute += step) minutes.push(minute);
  return minutes;
}

/** One half is 0, so that only the very same moment is forbidden on that side. */
function isOneSided({ beforeMinutes, afterMinutes }: Gap): boolean {
  return (beforeMinutes === 0) !== (afterMinutes === 0);
}

/** "Not at the same moment" needs room between two steps for every moment that is placed. */
function finerStep(common: number, groups: readonly Group[]): number {
  const moments = groups.reduce((sum, { count }) => sum + count, 0);
  let step = Math.max(1, Math.floor(common / (moments + 1)));
  while (common % step !== 0) step -= 1;
  return step;
}

function ownNumbers(groups: readonly Group[], separation: number): number[] {
  return groups.some(({ count, previous, next }) => count > 1 || previous !== undefined || next !== undefined)
    ? [separation, ...groups.flatMap(({ leastMinutes }) => leastMinutes ?? [])]
    : [];
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? Math.abs(one) : greatestCommonDivisor(other, one % other);
}

function inSpan({ from, to }: Span, minutes: ReadonlySet<number>): number[] {
  return [...minutes].filter((minute) => minute >= from && minute <= to).sort((a, b) => a - b);
}
