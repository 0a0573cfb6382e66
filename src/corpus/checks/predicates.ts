import type { CheckInput, CheckOutcome, ContentCheck, Finding } from './content-check.ts';
import { nutrientFolder } from './documents.ts';
import { type KnownIds, knownIds, type NutrientIds, nutrientIds } from './known-ids.ts';
import { objectsIn, stringsOf, within } from './walk.ts';

/** A rule asks only for what exists: a name that does not exist would never hold, and the rule never fire. */
export const predicates: ContentCheck = {
  name: 'predicates',
  description: 'Each predicate of a rule, score or risk factor names a group, condition, goal or compound that exists.',
  run(input: CheckInput): CheckOutcome {
    const known = knownIds(input);
    const findings: Finding[] = [];
    let checked = 0;
    for (const [path, data] of input.yaml) {
      const folder = nutrientFolder(path);
      if (folder === '') continue;
      const own = nutrientIds(input, folder);
      for (const { place, node, key } of objectsIn(data)) {
        if (key !== 'when') continue;
        for (const part of ['all', 'any', 'unless']) {
          for (const predicate of stringsOf(node[part])) {
            checked += 1;
            const wrong = problem(predicate, known, own);
            if (wrong === undefined) continue;
            findings.push({ path, place: within(place, part), wrong, remedy: 'add what it names, or correct the id' });
          }
        }
      }
    }
    return { checked, findings };
  },
};

function problem(predicate: string, known: KnownIds, own: NutrientIds): string | undefined {
  const [kind, id = ''] = predicate.split(':');
  const lists: Readonly<Record<string, ReadonlySet<string>>> = {
    'drug-group': known.drugGroup,
    condition: known.condition,
    goal: own.indication,
    compound: own.compound,
  };
  const list = Object.hasOwn(lists, kind ?? '') ? lists[kind ?? ''] : undefined;
  return list === undefined || list.has(id) ? undefined : `"${predicate}" names nothing that exists`;
}
