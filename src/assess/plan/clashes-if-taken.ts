import type { InteractionInput } from '../interactions/check-input.ts';
import { unionOfCompounds } from '../interactions/compound-scope.ts';
import { findHits } from '../interactions/find-interactions.ts';
import type { InteractionHit } from '../interactions/interaction-schema.ts';

/**
 * Clashes of a person as if a supplement of any oral compound were taken beside what is taken now: what a plan must know
 * before it proposes one.
 */
export function clashesIfTaken(asked: InteractionInput): readonly InteractionHit[] {
  const proposed = {
    input: 'plan',
    kind: 'asked',
    compounds: unionOfCompounds(asked.content, 'oral'),
    route: 'oral',
    withAluminium: false,
    highDose: false,
  } as const;
  return findHits({ ...asked, sources: [...asked.sources, proposed] });
}
