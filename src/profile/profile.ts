import type { Language } from '../corpus/schemas/bilingual.ts';

/** A read quantity; `low` equals `high` unless a range was written. `unit` is the code of the unit table. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** A household portion such as `4 slices`; grams depend on the food and are worked out in the assessment. */
export interface Portion {
  readonly count: Range;
  readonly measure: string;
}

/** What is known of a person. Absent is unknown; an empty list is a stated none. */
export interface Profile {
  readonly language?: Language;
  readonly nutrient?: string;
  /** ISO date of the assessment; the edge fills in today where it is absent. */
  readonly date?: string;
  readonly referenceSet?: string;
  readonly person: Person;
  /** One day or several; absent when nothing about the diet was said. */
  readonly diet?: Diet;
  readonly supplements?: readonly Supplement[];
  readonly medications?: readonly Medication[];
  readonly conditions?: readonly Named[];
  readonly symptoms?: readonly Named[];
  readonly labs?: readonly Laboratory[];
  readonly goals?: readonly string[];
  readonly taken?: readonly { readonly input: string; readonly at: string }[];
  readonly day?: Day;
  /** Values beyond the soft limits: believed, shown as a question. */
  readonly doubts: readonly Doubt[];
}

/** The person as stated, in plain units; an absent field was not stated. */
export interface Person {
  readonly sex: 'female' | 'male' | 'unspecified';
  /** Completed months. */
  readonly ageMonths: number;
  readonly weightKilograms?: number;
  readonly heightMetres?: number;
  readonly pregnant?: boolean;
  readonly lactating?: boolean;
  readonly dialysis?: boolean;
  /** mL/min/1.73 m². */
  readonly egfr?: number;
  readonly creatinineMicromolesPerLitre?: number;
}

/** The days of eating that were stated; `several`: given as a list of days. */
export interface Diet {
  readonly days: readonly DietDay[];
  readonly several: boolean;
}

/** One day of eating; an absent list or alcohol was not stated and is not zero. */
export interface DietDay {
  /** JSON path of this day: `diet` or `diet.days[2]`. */
  readonly path: string;
  /** True when the list is the whole day. */
  readonly complete: boolean;
  readonly foods?: readonly Food[];
  readonly water?: readonly Water[];
  /** Grams of ethanol a day. */
  readonly alcoholGramsPerDay?: Range;
}

/** One food that was eaten, with amounts declared as added by nutrient id; no fortification: an empty record. */
export interface Food {
  readonly path: string;
  readonly food: string;
  readonly amount: { readonly mass: Range } | { readonly volume: Range } | { readonly portion: Portion };
  /** Minutes after midnight. */
  readonly atMinutes?: number;
  readonly fortification: Readonly<Record<string, Range>>;
}

/** One water that was drunk; no name: the kind was not stated. */
export interface Water {
  readonly path: string;
  readonly volume: Range;
  readonly water?: string;
  /** Concentration by nutrient id. */
  readonly contains: Readonly<Record<string, Range>>;
  readonly atMinutes?: number;
}

/** A day of the week as the profile writes it. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** When and how often something is taken. */
export interface Rhythm {
  /** Capsules, tablets or sachets at each moment. */
  readonly units: number;
  /** Moments with a clock time, minutes after midnight; empty when only `timesPerDay` is known. */
  readonly atMinutes: readonly number[];
  readonly momentsPerDay: number;
  /** True when the profile says how often, by clock times or `timesPerDay`; false when once a day is assumed. */
  readonly timesStated: boolean;
  /** Share of days on which it is taken, 0 to 1. */
  readonly shareOfDays: number;
  /** The days of the week on which it is taken, where it is not all of them. */
  readonly weekdays?: readonly Weekday[];
  /** Days from one to the next, where it is more than one; whole only where the profile says so. */
  readonly everyDays?: number;
  readonly asNeeded: boolean;
  readonly since?: string;
  readonly until?: string;
}

/** One supplement as stated: a label, or a compound with its amount. */
export interface Supplement extends Rhythm {
  readonly path: string;
  readonly label?: string;
  readonly name?: string;
  readonly compound?: string;
  readonly amount?: Range;
  readonly basis?: 'element' | 'compound';
}

/** One compound of the nutrient inside a medicine; no basis: the amount is of the compound. */
export interface Contained {
  readonly path: string;
  readonly compound: string;
  readonly amount: Range;
  readonly basis?: 'element' | 'compound';
}

/** One medicine as stated; `contains` absent: what it holds was not stated. */
export interface Medication extends Rhythm {
  readonly path: string;
  readonly atc?: string;
  readonly rxcui?: string;
  readonly name?: string;
  readonly route?: string;
  readonly form?: string;
  readonly movable: boolean;
  readonly contains?: readonly Contained[];
}

/** An id or name as written, or a code of a named system. */
export interface Named {
  readonly path: string;
  readonly text: string;
  readonly system?: string;
}

/** One laboratory result as stated; no date: not stated. */
export interface Laboratory {
  readonly path: string;
  readonly test: string;
  readonly value: Range;
  readonly date?: string;
}

/** How the person's day runs, times in minutes after midnight; an absent field was not stated. */
export interface Day {
  readonly wakesMinutes?: number;
  readonly sleepsMinutes?: number;
  readonly mealsMinutes?: readonly number[];
  readonly timeZone?: string;
}

/** A value that can be true but deserves a second look. */
export interface Doubt {
  readonly path: string;
  readonly received: string;
  /** Key of the question's words. */
  readonly code: string;
}
