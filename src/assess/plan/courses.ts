import type { PlanInput, PlanInteraction } from './plan-input.ts';

/** A medicine with a last day, beside which the nutrient is better left for so long. */
export interface Course {
  readonly interaction: PlanInteraction;
  /** ISO date of its last day. */
  readonly until: string;
}

/**
 * Short courses: a clash that asks for time between the two, for which the content offers a pause, with a medicine that ends
 * on a stated day. What has no end is no course.
 */
export function courses({ interactions, facts, date }: PlanInput): readonly Course[] {
  return (interactions ?? []).flatMap((interaction) => {
    const { action, alternatives } = interaction.management;
    if (interaction.setting === 'hospital' || action !== 'separate' || !alternatives.includes('pause-nutrient')) return [];
    const medicine = facts.profile.medications?.find((one) => one.path === interaction.with.input);
    const until = medicine?.until;
    return until === undefined || until < date ? [] : [{ interaction, until }];
  });
}
