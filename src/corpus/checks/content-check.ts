import type { ContentFiles } from '../content/index.ts';

/** One thing that is wrong in the content: where it stands, what it is and what to do about it. */
export interface Finding {
  /** File under `content/`. */
  readonly path: string;
  /**
   * Place in the file without spaces: ids where a list has them (`claims[C001].en`), else positions (`gaps[0]`), a heading
   * for prose (`adults`); empty for the file as a whole.
   */
  readonly place: string;
  readonly wrong: string;
  readonly remedy: string;
  /** Present on what is worth knowing and no failure. */
  readonly notice?: true;
}

/** The content as far as it could be read: a file that does not parse stands in `unreadable` and nowhere else. */
export interface CheckInput {
  readonly files: ContentFiles;
  /** Every YAML file as parsed, before any schema. */
  readonly yaml: ReadonlyMap<string, unknown>;
  /** Every CSV file as records by header name. */
  readonly csv: ReadonlyMap<string, readonly CsvRow[]>;
  readonly unreadable: readonly Finding[];
}

/** One row of a table by header name; an empty cell is the empty string. */
export type CsvRow = Readonly<Record<string, string>>;

/** What one check saw. */
export interface CheckOutcome {
  /** Number of things looked at: rows, texts, files. Zero means that the check had nothing to judge. */
  readonly checked: number;
  readonly findings: readonly Finding[];
}

/** One demand on the content. See docs/methods/content-checks.md. */
export interface ContentCheck {
  /** Kebab-case; also the name of its file of exceptions. */
  readonly name: string;
  /** The demand in one sentence. */
  readonly description: string;
  readonly run: (input: CheckInput) => CheckOutcome;
}
