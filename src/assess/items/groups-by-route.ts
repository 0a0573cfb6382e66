import { isCodeInGroup } from '../../corpus/index.ts';
import type { DrugGroup } from '../../corpus/schemas/drug.ts';
import { readStatedForm, routeOfCode } from '../interactions/drug-form.ts';
import type { Session } from '../session.ts';
import type { ResolvedMedication } from './resolve-medications.ts';

/** Whether a medicine is in a group; `open` where that hangs on how it is given, and nobody said how. */
type Membership = 'in' | 'open' | 'out';

/** The groups of the medicines in use, and those that hang on a route which was not stated; each such medicine is asked about. */
export function groupsByRoute(
  medications: readonly ResolvedMedication[],
  session: Session,
): { readonly certain: ReadonlySet<string>; readonly open: ReadonlySet<string> } {
  const certain = new Set<string>();
  const open = new Set<string>();
  for (const one of medications) {
    for (const id of one.groups) {
      const membership = membershipOf(one, id, session);
      if (membership === 'in') certain.add(id);
      if (membership === 'open') open.add(id);
    }
  }
  return { certain, open };
}

/** Medicines that belong to a group only when they are given by vein or injection, and do not say whether they are. */
export function isRouteOpen(one: ResolvedMedication, session: Session): boolean {
  return [...one.groups].some((id) => membershipOf(one, id, session) === 'open');
}

function membershipOf({ medication, drugs }: ResolvedMedication, id: string, session: Session): Membership {
  const group = session.knowledge.corpus.drugGroups.find((one) => one.id === id);
  const codes = drugs.flatMap((drug) => [...drug.atc, ...drug.atcFromMemory]);
  if (group === undefined || !isOnlyParenteral(group, codes)) return 'in';
  const { route } = readStatedForm(medication, session.knowledge.corpus.messages);
  if (route !== undefined) return route === 'parenteral' ? 'in' : 'out';
  if (medication.atc === undefined) return 'open';
  return isCodeInGroup(medication.atc, group) ? 'in' : 'out';
}

/** Its codes in the group are all for injection, and it has others that are not: the substance is given in more than one way. */
function isOnlyParenteral(group: DrugGroup, codes: readonly string[]): boolean {
  const inside = codes.filter((code) => isCodeInGroup(code, group));
  const isInjected = (code: string): boolean => routeOfCode(code) === 'parenteral';
  return inside.length > 0 && inside.every(isInjected) && codes.some((code) => !isInjected(code));
}
