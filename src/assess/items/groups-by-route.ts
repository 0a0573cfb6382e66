import { isCodeInGroup } from '../../corpus/index.ts';
import { readStatedForm } from '../interactions/drug-form.ts';
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
  for (const id of one.whenInjected) if (membershipOf(one, id, session) === 'open') return true;
  return false;
}

function membershipOf({ medication, whenInjected }: ResolvedMedication, id: string, session: Session): Membership {
  if (!whenInjected.has(id)) return 'in';
  const group = session.knowledge.corpus.drugGroups.find((one) => one.id === id);
  if (group === undefined) return 'in';
  const { route } = readStatedForm(medication, session.knowledge.corpus.messages);
  if (route !== undefined) return route === 'parenteral' ? 'in' : 'out';
  if (medication.atc === undefined) return 'open';
  return isCodeInGroup(medication.atc, group) ? 'in' : 'out';
}
