/** A condition or symptom of the profile that was not recognised. */
export interface UnknownFinding {
  /** JSON path. */
  readonly input: string;
  /** As the profile has it. */
  readonly name: string;
  /** Ids of the conditions or symptoms that come nearest, best first, those that the question names; often empty. */
  readonly nearest: readonly string[];
}
