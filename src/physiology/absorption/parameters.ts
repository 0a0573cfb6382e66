/**
 * Parameters of the gut equations; values, sources and confidence live in `content/models/`.
 * Rates are per hour, amounts in mmol, shares without unit. Meaning of each: docs/methods/absorption.md.
 */
export interface GutParameters {
  readonly mealEmptying: number;
  readonly mealHalf: number;
  readonly emptyingFed: number;
  readonly emptyingFasting: number;
  readonly transit: number;
  readonly activeCapacity: number;
  readonly activeHalf: number;
  readonly passive: number;
  readonly segmentShare1: number;
  readonly segmentShare2: number;
  readonly segmentShare3: number;
  readonly colonTransit: number;
  readonly colonUptake: number;
  readonly upperSecretion: number;
  readonly dissolution: number;
  readonly solidPassage: number;
}

/** What changes the gut of one person; 1 is the reference. */
export interface GutFactors {
  /** Multiplies the saturable uptake: drugs, kidney disease. */
  readonly capacity: number;
  /** Multiplies the dissolving of slow salts: stomach acid. */
  readonly acid: number;
  /** Body surface over that of the reference body; scales uptake and secretion. */
  readonly bodySurface: number;
}

/** Something swallowed at one moment. */
export interface GutEvent {
  /** Hours after midnight. */
  readonly atHours: number;
  /** mmol in solution and free. */
  readonly dissolved: number;
  /** mmol of undissolved salt. */
  readonly solid: number;
  /** mmol bound in the meal or never dissolved; it goes straight to the colon. */
  readonly bound: number;
  /** Size of the meal taken with it, in standard meals; 0 for a dose without food. */
  readonly meal: number;
}

/** What becomes of the day's events. */
export interface GutDay {
  /** mmol taken up that came from the events, secretion left out. */
  readonly absorbed: number;
  /** The same for each event, in the order given. */
  readonly perEvent: readonly number[];
  /** mmol that left the small bowel unabsorbed. */
  readonly toColon: number;
}
