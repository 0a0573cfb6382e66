import type { Patient } from '../draw-patients.ts';

/** An engine with its rules built in. */
export interface PeerEngine {
  readonly name: string;
  /** Puts patients into the engine's own form; nothing of it is timed. */
  readonly prepare: (patients: readonly Patient[]) => CheckAll;
}

/** Checks every patient once. What comes back reads the ids of the rules that hold, patient by patient; that is not timed. */
export type CheckAll = () => Promise<() => readonly (readonly string[])[]>;
