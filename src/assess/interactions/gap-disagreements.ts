import type { Gap } from '../../corpus/schemas/gap.ts';
import type { Answer } from '../../quantity/index.ts';
import { KeyedCache } from '../keyed-cache.ts';
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
  const sides = cache.get(gaps, '', () => differingSides(gaps));
  return sides.map(({ topic, values }) => ({
    topic,
    about: hit.id,
    input: hit.with.input,
    values: [...values],
    chosen: gaps.chosen?.authority ?? '',
    policy: gaps.asAsked && input.authority !== undefined ? 'authority-asked-for' : 'strictest-single-authority',
  }));
}

type Side = Pick<GapDisagreement, 'topic' | 'values'>;

const cache = new KeyedCache<readonly Side[]>();

function differingSides(gaps: GapAnswer): readonly Side[] {
  return (['drugBefore', 'drugAfter'] as const).flatMap((side): Side[] => {
    const values = gaps.statements.map((gap) => ({
      authority: gap.authority.id,
      value: sideValue(gap, side),
      source: gap.source ?? '',
    }));
    const different = new Set(values.map(({ value }) => JSON.stringify(value))).size > 1;
    return different ? [{ topic: topics[side], values }] : [];
  });
}

function sideValue(gap: Gap, side: 'drugBefore' | 'drugAfter'): Answer {
  if (gap.rule !== 'separate') return { state: 'not-applicable', reason: gap.rule };
  const minutes = minutesOf(gap[side]);
  return minutes === null
    ? { state: 'unknown', missing: ['not stated'] }
    : { state: 'known', value: minutes / 60, unit: 'h' };
}
