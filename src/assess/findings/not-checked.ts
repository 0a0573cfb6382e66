import type { Session } from '../session.ts';

/**
 * Parts of the contract that this version does not answer and that matter for this profile. Never to be read as
 * "nothing found".
 */
export function notCheckedParts(session: Session): readonly string[] {
  const { profile } = session;
  const parts: string[] = [];
  const takesSomething = (profile.supplements?.length ?? 0) > 0;
  if ((profile.medications?.length ?? 0) > 0) parts.push('interactions', 'schedule');
  else if (takesSomething) parts.push('schedule');
  if ((profile.symptoms?.length ?? 0) > 0 || (profile.medications?.length ?? 0) > 0) parts.push('risk');
  if ((profile.labs?.length ?? 0) > 0) parts.push('labs');
  if ((profile.goals?.length ?? 0) > 0) parts.push('evidence', 'plan');
  return parts;
}
