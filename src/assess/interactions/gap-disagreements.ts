import type { Gap } from '../../corpus/schemas/gap.ts';
import type { Answer } from '../../quantity/index.ts';
import type { InteractionInput } from './check-input.ts';
import { type GapAnswer, minutesOf } from './choose-gap.ts';
import type { GapDisagreement, InteractionHit } from './interaction-schema.ts';

const topics = { drugBefore: 'gap-drug-before', drugAfter: 'gap-drug-after' } as const;

/** Where authorities state different times for a side, or one says not to combine: every value, and the one that was chosen. */
export function gapDisagreements(
  hit: InteractionHit,
  gaps: GapAnswer,
  input: InteractionInput,
): readonly GapDisagreement[] {
  return (['drugBefore', 'drugAfter'] as const).flatMap((side): GapDisagreement[] => {
    const values = gaps.statements.map((gap) => ({
      authority: gap.authority.id,
      value: sideValue(gap, side),
      source: gap.source ?? '',
    }));
    if (new Set(values.map(({ value }) => JSON.stringify(value))).size < 2) return [];
    return [
      {
        topic: topics[side],
        about: hit.id,
        input: hit.with.input,
        values,
        chosen: gaps.chosen?.authority ?? '',
        policy: gaps.asAsked && input.authority !== undefined ? 'authority-asked-for' : 'strictest-single-authority',
      },
    ];
  });
}

function sideValue(gap: Gap, side: 'drugBefore' | 'drugAfter'): Answer {
  if (gap.rule !== 'separate') return { state: 'not-applicable', reason: gap.rule };
  const minutes = minutesOf(gap[side]);
  return minutes === null
    ? { state: 'unknown', missing: ['not stated'] }
    : { state: 'known', value: minutes / 60, unit: 'h' };
}
