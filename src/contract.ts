/** The shape of an answer, to check one that came from elsewhere, and what changed between two. The engine needs neither. */
export { assessmentSchema, type Difference, diffAssessments } from './assess/index.ts';
