import { say } from '../../../corpus/index.ts';
import type { PlanInput } from '../plan-input.ts';
import type { PlanGuard } from '../schema.ts';
import type { Guard } from './guard.ts';
import { medicinesGuard } from './medicines-guard.ts';
import { ageGuard, kidneyGuard, lifeStageGuard } from './person-guards.ts';
import { conditionsGuard, scoreGuard } from './rule-guards.ts';
import { namesGuard, upperLevelGuard } from './upper-level-guard.ts';

/** Every guard-rail, in the order in which they are shown. */
const guards: readonly Guard[] = [
  ageGuard,
  kidneyGuard,
  lifeStageGuard,
  conditionsGuard,
  medicinesGuard,
  upperLevelGuard,
  scoreGuard,
  namesGuard,
];

/** All guard-rails with their state and their sentence. A supplement needs every one of them `kept`. */
export function checkGuards(input: PlanInput): readonly PlanGuard[] {
  return guards.map((guard) => {
    const { id, state, missing, sources } = guard(input);
    const text = say(input.messages, input.language, `plan.guard.${id}.${state}`);
    return { id, state, text, missing: [...missing], sources: [...sources] };
  });
}

/** The guard-rails that do not allow a supplement. */
export function notKept(all: readonly PlanGuard[]): readonly PlanGuard[] {
  return all.filter((guard) => guard.state !== 'kept');
}
