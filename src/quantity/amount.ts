/** A number with a unit code of the table. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** Two amounts between which the true one lies; both in the same unit. */
export interface AmountRange {
  readonly low: Amount;
  readonly high: Amount;
}
