import type { HouseRule } from '../house-rule.ts';

const rooms = /^(src|tools|tests|bench|docs|examples|bin|web)\//;
/** The site's pages name a part of their address in brackets. */
const kebab = /^(\[[a-z]+\]|[a-z0-9]+(-[a-z0-9]+)*)(\.[a-z0-9]+)*$/;

/** Names that tools or custom fix. */
const fixed = new Set(['README.md', 'LICENSE']);

/** Files and folders are named in lower case with hyphens: the same name on every file system. */
export const kebabCase: HouseRule = {
  name: 'kebab-case',
  check: ({ files }) =>
    files
      .filter(({ path }) => rooms.test(path) && path.split('/').some((part) => !fixed.has(part) && !kebab.test(part)))
      .map(({ path }) => ({ path, line: 1, message: 'name files and folders like-this.ts' })),
};
