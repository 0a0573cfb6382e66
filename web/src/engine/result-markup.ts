/** The whole result as markup; apart, since the form needs it only when it is asked to show the result. */
export { renderResult } from '../../../src/report/index.ts';
