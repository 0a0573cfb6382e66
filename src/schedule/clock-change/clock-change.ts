/** A change of the clock in one time zone. */
export interface ClockChange {
  /** Local date on which it happens, ISO. */
  readonly date: string;
  /** Minutes after local midnight that the clock shows just before it changes. */
  readonly atMinute: number;
  /** Minutes the clock jumps ahead; negative when it is set back. */
  readonly shiftMinutes: number;
  /** Offset from UTC before the change, minutes. */
  readonly offsetBefore: number;
}

/**
 * Elapsed minutes since local midnight of the day of the change for a wall clock time in minutes from that midnight (negative:
 * the day before). A time that does not exist is read with the old offset, of a time that comes twice the first counts: RFC 5545, 3.3.5.
 */
export function elapsedAt(
  { atMinute, shiftMinutes }: Pick<ClockChange, 'atMinute' | 'shiftMinutes'>,
  wall: number,
): number {
  return wall < atMinute + Math.max(0, shiftMinutes) ? wall : wall - shiftMinutes;
}
