/** A number with a unit code of the table. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}
