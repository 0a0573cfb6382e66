/** Answers as text for a terminal and as one printable page. */
export { plainStyle, type ReportInput, renderHtml, renderText } from './report/index.ts';
