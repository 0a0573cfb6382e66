import type ts from 'typescript';

/** A text file that would be committed. */
export interface TreeFile {
  /** Path from the root of the checkout, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The parsed file, made when first asked for; undefined for what is not TypeScript. */
  readonly source: () => ts.SourceFile | undefined;
}

/** Everything the rules look at. */
export interface Tree {
  readonly files: readonly TreeFile[];
}

/** One thing that is not as agreed. */
export interface Finding {
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
  /** What is wrong and what to do instead. */
  readonly message: string;
}

/** An agreement of this house that the linter cannot check. */
export interface HouseRule {
  readonly name: string;
  readonly check: (tree: Tree) => readonly Finding[];
}
