import type { InteractionRule } from '../../corpus/schemas/interaction.ts';
import type { InteractionInput } from '../interactions/check-input.ts';
import { unionOfCompounds } from '../interactions/compound-scope.ts';
import { findHits } from '../interactions/find-interactions.ts';
import type { InteractionHit } from '../interactions/interaction-schema.ts';

/**
 * Clashes of a person as if a supplement of any oral compound were taken beside what is taken now: what a plan must know
 * before it proposes one. Only those that can forbid a supplement or keep it apart; what asks for no more than an eye on it
 * is among the clashes of what is taken.
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
  return findHits({ ...asked, sources: [...asked.sources, proposed] }, mayForbid);
}

function mayForbid({ management, severity }: InteractionRule): boolean {
  return management.action === 'avoid' || management.action === 'separate' || severity === 'contraindicated';
}
