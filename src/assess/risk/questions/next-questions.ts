import type { InteractionRule } from '../../../corpus/schemas/interaction.ts';
import { type Session, words } from '../../session.ts';
import type { RiskFacts } from '../risk-facts.ts';
import type { NextQuestion } from '../schema.ts';
import { conditionIndex } from './condition-index.ts';
import { type Effects, effectsOf, truthsNow } from './effects.ts';
import { unknownPlaces } from './unknown-places.ts';

/** Most questions that are put at once. */
export const mostQuestions = 5;

/** What the next questions are chosen from. */
export interface QuestionInput {
  readonly facts: RiskFacts;
  /** Ids of interaction rules that hang on kidney function or dialysis that is not known. */
  readonly undecidedInteractions: readonly string[];
  /** True when something raises the risk: then a blood test is worth naming. */
  readonly isRaised: boolean;
  /** Path of a result of the nutrient in serum; absent when there is none. */
  readonly serum: string | undefined;
  readonly scoreApplies: boolean;
}

interface Ranked extends Effects {
  readonly id: string;
  readonly input: string;
  readonly order: number;
}

/**
 * The questions and tests that could change the answer most, at most five: first what could change a stop, then an advice to
 * ask or watch, then the score, then what only informs. Within one kind the one that could change more goes first.
 */
export function nextQuestions(input: QuestionInput, session: Session): readonly NextQuestion[] {
  const { content } = session;
  const index = conditionIndex(content);
  const unread = (kind: 'medicine' | 'condition'): string | undefined =>
    session.coverage.find((one) => one.kind === kind && one.status === 'unrecognised')?.input;
  const asked = {
    medicine: unread('medicine'),
    condition: unread('condition'),
    serum: input.serum,
    isRaised: input.isRaised,
  };
  const places = unknownPlaces(input.facts, index, asked);
  const undecidedInteractions = rulesWithIds(input.undecidedInteractions, session);
  const score = input.scoreApplies ? content.scores[0] : undefined;
  const shared = { index, undecidedInteractions, score, now: truthsNow(input.facts) };
  const ranked = places.map(
    (place, order): Ranked => ({
      id: place.id,
      input: place.input,
      order,
      ...effectsOf(place, shared),
    }),
  );
  return ranked
    .filter((one) => kindOf(one) !== 'nothing')
    .sort(byDecisiveness)
    .slice(0, mostQuestions)
    .map((one) => write(one, session));
}

function rulesWithIds(ids: readonly string[], session: Session): readonly InteractionRule[] {
  if (ids.length === 0) return [];
  const wanted = new Set(ids);
  return session.content.interactions.flatMap((row) => row.rules.filter((rule) => wanted.has(rule.id)));
}

const kinds = ['stop', 'action', 'score', 'information', 'nothing'] as const;

function kindOf(effects: Effects): (typeof kinds)[number] {
  if (effects.stops.length > 0) return 'stop';
  if (effects.actions.length > 0) return 'action';
  if (effects.scoreSpread > 0) return 'score';
  return effects.factors.length > 0 ? 'information' : 'nothing';
}

function byDecisiveness(a: Ranked, b: Ranked): number {
  return (
    kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b)) ||
    b.stops.length - a.stops.length ||
    b.actions.length - a.actions.length ||
    b.scoreSpread - a.scoreSpread ||
    b.factors.length - a.factors.length ||
    a.order - b.order
  );
}

function write(one: Ranked, session: Session): NextQuestion {
  return {
    id: one.id,
    input: one.input,
    asks: words(session, `risk.ask.${one.id}`),
    because: words(session, `risk.because.${kindOf(one)}`),
    couldChange: [...one.stops, ...one.actions, ...(one.scoreSpread > 0 ? ['risk.score'] : []), ...one.factors],
  };
}
