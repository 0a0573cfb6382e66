import { isCodeInGroup } from '../../corpus/index.ts';
import type { Drug, DrugGroup } from '../../corpus/schemas/drug.ts';
import { routeOfCode } from '../interactions/drug-form.ts';
import type { Session } from '../session.ts';

/** Groups that these substances are in by codes for injection alone, while they have other codes. */
export function groupsOnlyInjected(
  drugs: readonly Drug[],
  groups: ReadonlySet<string>,
  session: Session,
): ReadonlySet<string> {
  const codes = drugs.flatMap((drug) => [...drug.atc, ...drug.atcFromMemory]);
  const { drugGroups } = session.knowledge.corpus;
  const injected = drugGroups.filter((group) => groups.has(group.id) && isOnlyParenteral(group, codes));
  return new Set(injected.map((group) => group.id));
}

/** Its codes in the group are all for injection, and it has others that are not: the substance is given in more than one way. */
function isOnlyParenteral(group: DrugGroup, codes: readonly string[]): boolean {
  const inside = codes.filter((code) => isCodeInGroup(code, group));
  const isInjected = (code: string): boolean => routeOfCode(code) === 'parenteral';
  return inside.length > 0 && inside.every(isInjected) && codes.some((code) => !isInjected(code));
}
