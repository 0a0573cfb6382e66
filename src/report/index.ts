export { citedSources, sourceLine } from './cited-sources.ts';
export { type DescribedProblem, describeProblem } from './describe-problem.ts';
export { renderHtml } from './html/render-html.ts';
export { renderConversion } from './render-conversion.ts';
export { renderLabel } from './render-label.ts';
export type { ReportInput } from './report-input.ts';
export { type Say, sayIn } from './say.ts';
export { colourStyle, listItem, plainStyle, type Style, wrap } from './text/layout.ts';
export { renderText } from './text/render-text.ts';
