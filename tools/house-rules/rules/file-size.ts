import type { HouseRule } from '../house-rule.ts';

/** Lines of a file at which it must be split. */
const mostLines = 300;

/** A file holds one idea; past this many lines it holds more. */
export const fileSize: HouseRule = {
  name: 'file-size',
  check: ({ files }) =>
    files
      .filter(({ path }) => /^(src|tools)\/.*\.(ts|sh)$/.test(path) && !path.endsWith('.generated.ts'))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > mostLines)
      .map(({ path, lines }) => ({ path, line: lines, message: `${lines} lines; at most ${mostLines}: split it` })),
};
