import type { DerivationNode } from '../schemas/assessment.ts';

/** What a rule used: named inputs, fact ids of the corpus, sources, and the derivations it built on. */
export interface Note {
  readonly rule: string;
  readonly inputs?: Readonly<Record<string, string | number | boolean>>;
  readonly facts?: readonly string[];
  readonly sources?: readonly string[];
  readonly children?: readonly (string | undefined)[];
}

/**
 * Collects the derivation of every number of one assessment. Ids run `d1`, `d2`, … in the order of the rules, so that
 * equal inputs give equal bytes.
 */
export class DerivationBook {
  private readonly nodes: Record<string, DerivationNode> = {};
  private count = 0;

  /** Writes a node, which keeps the inputs, and returns its id. Absent children are left out. */
  note(note: Note): string {
    this.count += 1;
    const id = `d${this.count}`;
    const children: string[] = [];
    if (note.children !== undefined) for (const child of note.children) if (child !== undefined) children.push(child);
    this.nodes[id] = {
      rule: note.rule,
      inputs: note.inputs ?? {},
      facts: note.facts === undefined ? [] : [...note.facts],
      sources: note.sources === undefined ? [] : [...note.sources],
      children,
    };
    return id;
  }

  /** All nodes by id. */
  all(): Record<string, DerivationNode> {
    return this.nodes;
  }
}
