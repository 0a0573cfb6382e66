import type { HouseRule } from '../house-rule.ts';

const rooms = /^(src|tools|tests|bench|web)\//;
const vagueAnywhere = /^(utils?|helpers?|managers?|misc|stuff)$/;
const vagueAlone = /^common$/;

/** A folder or file is named after its idea; a name that fits everything gathers everything. */
export const noVagueNames: HouseRule = {
  name: 'no-vague-names',
  check: ({ files }) =>
    files.flatMap(({ path }) => {
      const name = rooms.test(path) ? path.split('/').find(isVague) : undefined;
      return name === undefined ? [] : [{ path, line: 1, message: `"${name}" says nothing; name the idea` }];
    }),
};

function isVague(part: string): boolean {
  const name = part.replace(/\..*$/, '');
  return vagueAlone.test(name) || name.split('-').some((word) => vagueAnywhere.test(word));
}
