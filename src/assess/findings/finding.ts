import type { Severity, VerdictLevel } from '../schemas/assessment.ts';

/** Something an assessment found, with the place it takes in the verdict. */
export interface Finding {
  /** Stable id; surfaces are compared on these. */
  readonly id: string;
  readonly severity: Severity;
  /** What the finding asks of the reader. */
  readonly level: VerdictLevel;
  /** Key of the verdict sentence in `content/messages/`. */
  readonly words: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const severityOrder: readonly Severity[] = ['contraindicated', 'major', 'moderate', 'minor', 'none'];
const levelOrder: readonly VerdictLevel[] = ['urgent', 'action', 'attention', 'ok'];

/** Most urgent first, then most severe, then by id. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) ||
      severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
