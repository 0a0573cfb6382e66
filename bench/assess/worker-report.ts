/** The heap after a number of assessments, freshly collected. */
export interface HeapReading {
  readonly done: number;
  readonly heapUsedBytes: number;
  readonly residentBytes: number;
}

/** What the worker prints as JSON. */
export interface WorkerReport {
  readonly count: number;
  /** Different profiles taken in turn. */
  readonly profiles: number;
  /** Derivation nodes written in all, so that the work cannot be left out. */
  readonly derivations: number;
  /** Wall time of each hundredth of the work, in order, without the collections for the heap readings. */
  readonly sliceMilliseconds: readonly number[];
  /** Processor time of the one thread over the slices and the heap readings; less than wall time on a busy machine. */
  readonly processorSeconds: number;
  /** After a tenth of the work and at the end. */
  readonly heap: readonly HeapReading[];
}
