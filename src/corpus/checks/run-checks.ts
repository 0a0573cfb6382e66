import type { ContentFiles } from '../content/index.ts';
import { allChecks } from './all-checks.ts';
import { countClaims } from './claims-covered.ts';
import type { CheckInput, ContentCheck, Finding } from './content-check.ts';
import { type CheckException, readExceptions } from './exceptions.ts';
import { readForChecks } from './read-for-checks.ts';
import { schemaCheck } from './schema.ts';

/** What one check found. */
export interface CheckReport {
  readonly name: string;
  readonly description: string;
  /** Things looked at. */
  readonly checked: number;
  /** Findings that no exception forgives, together with exceptions that no longer match. Notices do not count. */
  readonly failed: number;
  /** Findings that an exception forgives. */
  readonly exceptions: number;
  /** Failures first, then notices; forgiven findings are left out. */
  readonly findings: readonly Finding[];
}

/** The answer of `content check`. */
export interface ContentReport {
  /** True when no check failed. */
  readonly ok: boolean;
  /** Sorted by name. */
  readonly checks: readonly CheckReport[];
  /** Claims of the claim lists, and those that stand in the monograph in both languages as they must. */
  readonly claims: { readonly total: number; readonly covered: number };
}

/**
 * Runs every check on a content folder. A file that does not fit stops nothing: the other checks judge what can be read.
 * @param exceptions known debts; by default those in `exceptions/` of the same files.
 */
export function runChecks(
  files: ContentFiles,
  exceptions: readonly CheckException[] = readExceptions(files).exceptions,
): ContentReport {
  const input = readForChecks(files);
  const names = new Set(allChecks.map((check) => check.name));
  const strays = exceptions.filter((exception) => !names.has(exception.check)).map(strayFinding);
  const checks = allChecks
    .map((check) => runCheck(check, input, exceptions))
    .map((report) => (report.name === schemaCheck.name ? withFailures(report, strays) : report));
  return { ok: checks.every((check) => check.failed === 0), checks, claims: countClaims(input) };
}

/** Runs one check and sets its exceptions against its findings. */
export function runCheck(check: ContentCheck, input: CheckInput, exceptions: readonly CheckException[]): CheckReport {
  const own = exceptions.filter((exception) => exception.check === check.name);
  const outcome = check.run(input);
  const failures = outcome.findings.filter((finding) => finding.notice === undefined);
  const forgiven = failures.filter((finding) => own.some((exception) => matches(exception, finding)));
  const stale = own
    .filter((exception) => !failures.some((finding) => matches(exception, finding)))
    .map((exception) => staleFinding(exception));
  const standing = [...failures.filter((finding) => !forgiven.includes(finding)), ...stale];
  const notices = outcome.findings.filter((finding) => finding.notice !== undefined);
  return {
    name: check.name,
    description: check.description,
    checked: outcome.checked,
    failed: standing.length,
    exceptions: forgiven.length,
    findings: [...standing, ...notices],
  };
}

function matches(exception: CheckException, finding: Finding): boolean {
  return exception.path === finding.path && exception.place === finding.place;
}

function staleFinding(exception: CheckException): Finding {
  return {
    path: `exceptions/${exception.check}.txt`,
    place: `${exception.path}#${exception.place}`,
    wrong: 'this exception forgives nothing any more',
    remedy: 'take the line out: the list may only shrink',
  };
}

/** Exceptions of a check that does not exist forgive nothing: they stand with the check of files. */
function strayFinding(exception: CheckException): Finding {
  return { ...staleFinding(exception), wrong: `no check is called "${exception.check}"` };
}

function withFailures(report: CheckReport, failures: readonly Finding[]): CheckReport {
  return { ...report, failed: report.failed + failures.length, findings: [...failures, ...report.findings] };
}
