export { type ContentReport, runChecks } from './run-checks.ts';
