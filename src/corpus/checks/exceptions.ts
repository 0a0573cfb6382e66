import type { ContentFiles } from '../content/index.ts';

/** One debt that is known: a finding at this place of this file is forgiven, with a reason. */
export interface CheckException {
  /** Check it belongs to. */
  readonly check: string;
  readonly path: string;
  readonly place: string;
  readonly reason: string;
}

/** A line of a file of exceptions that is not `path#place  reason`. */
export interface BadExceptionLine {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

const linePattern = /^([^\s#]+)#(\S*) {2,}(\S.*)$/;
const pathPattern = /^exceptions\/(.+)\.txt$/;

/** The exceptions of `content/exceptions/<check>.txt` and the lines that cannot be read. Blank lines do not count. */
export function readExceptions(files: ContentFiles): {
  readonly exceptions: readonly CheckException[];
  readonly bad: readonly BadExceptionLine[];
} {
  const exceptions: CheckException[] = [];
  const bad: BadExceptionLine[] = [];
  for (const [path, text] of files) {
    const check = pathPattern.exec(path)?.[1];
    if (check === undefined) continue;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
      if (line.trim() === '') continue;
      const [, file, place, reason] = linePattern.exec(line) ?? [];
      if (file === undefined || place === undefined || reason === undefined) {
        bad.push({ path, line: index + 1, text: line });
      } else {
        exceptions.push({ check, path: file, place, reason });
      }
    }
  }
  return { exceptions, bad };
}
