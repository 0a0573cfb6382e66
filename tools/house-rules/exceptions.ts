import type { Finding } from './house-rule.ts';

/** A known debt: this rule may fail in this file, for this reason. */
export interface Exception {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
}

/** File of the exceptions, from the root of the checkout. */
export const exceptionsPath = 'tools/house-rules/exceptions.txt';

/** Reads `rule path: reason` lines; a line without a reason is refused. */
export function readExceptions(text: string): readonly Exception[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [, rule, path] = /^(\S+) (\S+): \S.*$/.exec(line) ?? [];
    if (rule === undefined || path === undefined) {
      throw new Error(`${exceptionsPath}:${index + 1}: write "rule path: reason"`);
    }
    return [{ rule, path, line: index + 1 }];
  });
}

/** Findings of a rule that no exception forgives, and exceptions that forgive nothing: the list may only shrink. */
export function withoutExceptions(
  rule: string,
  findings: readonly Finding[],
  exceptions: readonly Exception[],
): readonly Finding[] {
  const own = exceptions.filter((exception) => exception.rule === rule);
  const standing = findings.filter((finding) => !own.some((exception) => exception.path === finding.path));
  const stale = own.filter((exception) => !findings.some((finding) => finding.path === exception.path));
  return [
    ...standing,
    ...stale.map(({ path, line }) => ({
      path: exceptionsPath,
      line,
      message: `nothing is wrong in ${path} any more; take this line out`,
    })),
  ];
}
