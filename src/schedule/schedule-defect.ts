/** A programming error in what the scheduler was handed; never the fault of a person's input. */
export class ScheduleDefect extends Error {
  override readonly name = 'ScheduleDefect';
}
