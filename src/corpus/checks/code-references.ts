import type { CheckInput } from './content-check.ts';
import { objectsIn, stringsOf, within } from './walk.ts';

/** A code by which a rule names medicines, and whether any medicine carries it. */
export interface CodeReference {
  readonly path: string;
  readonly place: string;
  readonly id: string;
  readonly exists: boolean;
}

const rules = /^nutrients\/[^/]+\/(?:interactions\/[^/]+|ruled-out|depletion)\.yaml$/;

/**
 * Codes of members and of groups in interactions, negatives and depletion. A member is one substance, so that its code must
 * be in the tables; a group is met by the start of a code.
 */
export function codeReferences(input: CheckInput): readonly CodeReference[] {
  const codes = [...knownCodes(input)];
  const known = new Set(codes);
  return [...input.yaml].flatMap(([path, data]) =>
    rules.test(path)
      ? [...objectsIn(data)].flatMap(({ place, node, key }) => {
          const member = key === 'members' && typeof node['atc'] === 'string' ? [node['atc']] : [];
          const groups = path.endsWith('/depletion.yaml') ? stringsOf(node['groups']) : [];
          return [
            ...member.map((id) => ({ path, place: within(place, 'atc'), id, exists: known.has(id) })),
            ...groups.map((id) => ({
              path,
              place: within(place, 'groups'),
              id,
              exists: codes.some((code) => code.startsWith(id)),
            })),
          ];
        })
      : [],
  );
}

function* knownCodes(input: CheckInput): Generator<string> {
  for (const path of ['drugs/drugs.csv', 'drugs/combinations.csv']) {
    for (const row of input.csv.get(path) ?? []) {
      for (const column of ['atc', 'atc_memory']) {
        yield* (row[column] ?? '').split('|').filter((code) => code !== '');
      }
    }
  }
}
