/**
 * What is wrong with an input, as data. The words for each code live in `content/messages/problems.yaml`
 * in both languages; surfaces turn a problem into a message, an exit code or a problem document.
 */
export interface Problem {
  /** Stable kebab-case code, for example `unit-unknown`; the closed list is `ProblemCode` of each folder. */
  readonly code: string;
  /** JSON path into the input, for example `supplements[1].amount`; empty for the input as a whole. */
  readonly path: string;
  /** The received value as text, cut to 80 characters. */
  readonly received?: string;
  /** Words that fill the `{placeholders}` of the message. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly candidates?: readonly string[];
}

/** A reading that succeeds or says why not; nothing in the pure folders throws on bad input. */
export type Reading<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
