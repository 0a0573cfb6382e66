import type { Kernel } from '../solver/index.ts';

/** Numbers by name: parameters of a model, or constants of its rules. */
export type Numbers = Readonly<Record<string, number>>;

/** What a model is told of a person. */
export interface BodyPerson {
  readonly sex: 'female' | 'male';
  readonly ageYears: number;
  /** Absent: that of the reference body. */
  readonly weightKilograms?: number;
  /** Absent: an assumed height by sex. */
  readonly heightCentimetres?: number;
  /** mL/min/1.73 m²; absent: that of the reference body, falling with age. */
  readonly egfr?: number;
  readonly pregnancy?: 'healthy' | 'pre-eclampsia';
}

/** A meal: mmol of the nutrient, size in standard meals, binders in mmol. */
export interface MealContent {
  readonly amount: number;
  readonly size: number;
  readonly phytate?: number;
  readonly oxalate?: number;
}

/** Amounts that one moment adds to states, by the name of the state. */
export type Additions = Readonly<Record<string, number>>;

/** Two detail levels of the gut: every meal, or the average day. */
export type GutMode = 'by-meal' | 'averaged';

/** The code of one whole-body model. Parameters and constants are handed to it; they stand in the content. */
export interface BodyModelCode {
  readonly id: string;
  readonly kernels: Readonly<Record<GutMode, Kernel>>;
  /** WebAssembly that carries two people by meal at once, in base 64. */
  readonly pairKernel: string;
  /** Names in the order of the arrays; the last parameters are the inputs of a period. */
  readonly parameterNames: readonly string[];
  readonly stateNames: readonly string[];
  /** Weight of the absolute tolerance of each state. */
  readonly toleranceWeights: Float64Array;
  /** States the equations need above zero. */
  readonly positive: readonly number[];
  /** States that hold the nutrient, the part of them in the lumen of the gut, and what has left the body. */
  readonly content: readonly number[];
  readonly lumen: readonly number[];
  readonly audit: { readonly urine: number; readonly faeces: number; readonly sweat: number };
  readonly plasma: number;
  readonly muscleDepot: number;
  /** mmol a day at which the reference body is in balance; it scales with body surface. */
  readonly referenceIntake: number;
  readonly adaptToPerson: (reference: Numbers, rules: Numbers, person: BodyPerson) => Numbers;
  readonly relativeSurface: (rules: Numbers, person: BodyPerson) => number;
  /** State of a healthy body; coefficients are those of the averaged kernel. */
  readonly referenceState: (parameters: Numbers, coefficients: Float64Array) => Float64Array;
  readonly swallowMeal: (meal: MealContent, binding: Numbers) => Additions;
  readonly swallowSalt: (amount: number, dissolvedAtOnce: number) => Additions;
  readonly boundInMeal: (meal: MealContent, binding: Numbers) => number;
  readonly dissolvingShare: (dissolvedAtOnce: number, parameters: Numbers) => number;
  /** What can be observed, by id: a level from a state, or the mean rate at which an audit state grew since the last output. */
  readonly observables: Readonly<Record<string, Observable>>;
}

/** How a series comes from kept states: their sum, over a parameter where one is named; or the growth of one state. */
export type Observable =
  | { readonly kind: 'level'; readonly states: readonly number[]; readonly per?: string }
  | { readonly kind: 'rate-per-day'; readonly states: readonly [number] };
