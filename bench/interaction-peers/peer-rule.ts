/** How a medicine is taken; `unstated` where nobody says. */
export const medicineRoutes = ['oral', 'parenteral', 'inhaled', 'local', 'unstated'] as const;
export type MedicineRoute = (typeof medicineRoutes)[number];

/** How a source of the nutrient is taken. */
export type SourceRoute = 'oral' | 'parenteral';

/** What a rule asks of a source of the nutrient; one source must have all of it. */
export interface SourceScope {
  /** The content's word for the compounds, such as `alkaline`, for people to read. */
  readonly group: string;
  readonly routes: readonly SourceRoute[];
  /** Families of compounds; absent: any. */
  readonly compounds?: readonly string[];
  /** True when the dose must not be known to be that of a supplement. */
  readonly highDose: boolean;
}

/** Limits of kidney function, mL/min/1.73 m². A function that is not known lies in every scope. */
export interface KidneyScope {
  readonly egfrBelow?: number;
  readonly egfrAtLeast?: number;
  /** Dialysis is inside, whatever the number. */
  readonly orDialysis: boolean;
  /** Dialysis only; without a word about dialysis a number below `reducedBelow` (or none) leaves it open. */
  readonly onDialysis: boolean;
  readonly reducedBelow?: number;
}

/** One rule of the content in words that every engine of the bench can say. It holds when all parts do. */
export interface PeerRule {
  readonly id: string;
  /** ATC codes; one medicine must have one of them and one of the routes. */
  readonly codes: readonly string[];
  readonly routes: readonly MedicineRoute[];
  /** Absent: holds without a source too. */
  readonly source?: SourceScope;
  /** Absent: any kidney function. */
  readonly kidney?: KidneyScope;
}
