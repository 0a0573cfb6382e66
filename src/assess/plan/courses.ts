import { isShortCourse } from '../interactions/medicine-partner.ts';
import type { PlanInput, PlanInteraction } from './plan-input.ts';

/** A short course of a medicine, beside which the nutrient is better left for so long. */
export interface Course {
  readonly interaction: PlanInteraction;
  /** ISO date of its last day; undefined when it was not stated. */
  readonly until: string | undefined;
}

/**
 * Short courses among clashes that ask for time between the two and for which the content offers a pause. What counts as a
 * short course is the rule of the interaction check.
 */
export function courses(
  interactions: readonly PlanInteraction[],
  { facts, date }: Pick<PlanInput, 'facts' | 'date'>,
): readonly Course[] {
  return interactions.flatMap((interaction) => {
    const { action, alternatives } = interaction.management;
    if (interaction.setting === 'hospital' || action !== 'separate' || !alternatives.includes('pause-nutrient'))
      return [];
    const medicine = facts.profile.medications?.find((one) => one.path === interaction.with.input);
    if (medicine === undefined) return [];
    const code = interaction.with.code ?? medicine.atc;
    const isShort = isShortCourse(medicine, code === undefined || code === null ? [] : [code], date);
    return isShort ? [{ interaction, until: medicine.until }] : [];
  });
}
