import type { Combination, Drug, DrugGroup } from '../schemas/drug.ts';

/** Whether an ATC code lies in a group. */
export function isCodeInGroup(code: string, group: DrugGroup): boolean {
  return (
    group.prefixes.some((prefix) => code.startsWith(prefix)) &&
    !group.excludes.some((prefix) => code.startsWith(prefix))
  );
}

/**
 * Whether a substance belongs to a group, by any of its ATC codes or by name.
 * A code from memory counts too: groups only ever make an answer stricter.
 */
export function isInGroup(drug: Drug, group: DrugGroup): boolean {
  return (
    group.substances.includes(drug.id) ||
    drug.atc.some((code) => isCodeInGroup(code, group)) ||
    drug.atcFromMemory.some((code) => isCodeInGroup(code, group))
  );
}

/**
 * Whether a combination belongs to a group: by its own codes, or because one of its substances does.
 * @param drugs every substance by id; a member that is not there is left out.
 */
export function isCombinationInGroup(
  combination: Combination,
  group: DrugGroup,
  drugs: ReadonlyMap<string, Drug>,
): boolean {
  if (combination.atc.some((code) => isCodeInGroup(code, group))) return true;
  return combination.members.some((id) => {
    const drug = drugs.get(id);
    return drug !== undefined && isInGroup(drug, group);
  });
}
