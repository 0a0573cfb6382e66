import type { Session } from '../session.ts';
import type { Steps } from '../take-steps.ts';

/**
 * Parts of the contract that were left out and that matter for this profile. Never to be read as "nothing found".
 */
export function notCheckedParts({ profile }: Session, { schedule }: Pick<Steps, 'schedule'>): readonly string[] {
  const takes = (profile.supplements?.length ?? 0) + (profile.medications?.length ?? 0) > 0;
  return schedule === null && takes ? ['schedule'] : [];
}
