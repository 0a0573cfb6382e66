export { allChecks } from './all-checks.ts';
export type { CheckInput, CheckOutcome, ContentCheck, Finding } from './content-check.ts';
export { type CheckException, readExceptions } from './exceptions.ts';
export { type CheckReport, type ContentReport, runChecks } from './run-checks.ts';
