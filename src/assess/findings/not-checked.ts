import type { Session } from '../session.ts';

/**
 * Parts of the contract that this version does not answer and that matter for this profile. Never to be read as
 * "nothing found".
 */
export function notCheckedParts(session: Session): readonly string[] {
  const { profile } = session;
  const parts: string[] = [];
  if ((profile.goals?.length ?? 0) > 0) parts.push('evidence', 'plan');
  return parts;
}
