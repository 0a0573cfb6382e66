import { inputOfProfile, type ProfileParts } from '../interactions/check-profile.ts';
import { unionOfCompounds } from '../interactions/compound-scope.ts';
import { findInteractions } from '../interactions/find-interactions.ts';
import type { InteractionHit } from '../interactions/interaction-schema.ts';
import type { Session } from '../session.ts';

/**
 * Clashes of the profile as if a supplement of any oral compound were taken beside what is taken now: what a plan must know
 * before it proposes one.
 */
export function clashesIfTaken(session: Session, parts: ProfileParts): readonly InteractionHit[] {
  const input = inputOfProfile(session, parts);
  const proposed = {
    input: 'plan',
    kind: 'asked',
    compounds: unionOfCompounds(session.content, 'oral'),
    route: 'oral',
    withAluminium: false,
    highDose: false,
  } as const;
  return findInteractions({ ...input, sources: [...input.sources, proposed] }).interactions;
}
