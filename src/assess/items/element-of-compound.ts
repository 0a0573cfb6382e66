import { type CompoundChoice, convertCompound, findCompound } from '../../corpus/index.ts';
import type { Range } from '../../profile/index.ts';
import type { Interval } from '../../quantity/index.ts';
import { boundsOf } from '../answers.ts';
import type { Session } from '../session.ts';
import { findName } from './find-name.ts';
import { unitsOf } from './units-of.ts';

/** The family or form a text names by id or name; undefined when the content has none. */
export function nameCompound(text: string, session: Session): CompoundChoice | undefined {
  const { compounds } = session.content;
  const direct = findCompound(compounds, text);
  if (direct !== null) return direct;
  const found = findName(session.knowledge.compoundNames(session.content), text);
  return found.status === 'recognised' ? (findCompound(compounds, found.hit.id) ?? undefined) : undefined;
}

/** Element in an amount, in intake units, with the forms it was reckoned with. */
export interface ElementAmount extends Interval {
  readonly forms: readonly string[];
}

/**
 * Element in an amount of a compound or of the element itself. Undefined when the unit measures neither mass nor moles
 * nor equivalents, or when the composition of the compound is not known.
 */
export function elementIn(
  amount: Range,
  basis: 'element' | 'compound',
  choice: CompoundChoice | undefined,
  session: Session,
): ElementAmount | undefined {
  const { nutrient } = session.content;
  if (basis === 'compound' && choice === undefined && /g$/.test(amount.unit)) return undefined;
  const converted = convertCompound({
    nutrient,
    compound: choice?.compound ?? null,
    ...(choice?.forms ? { forms: choice.forms } : {}),
    amount: { ...amount, value: (amount.low + amount.high) / 2 },
    // Moles and equivalents count the element whatever the basis.
    basis: basis === 'element' || !/g$/.test(amount.unit) ? 'elemental' : 'compound',
  });
  if (converted?.elementalMass.state !== 'known') return undefined;
  const factor = unitsOf(nutrient.intakeUnit, 'mg');
  const bounds = boundsOf(converted.elementalMass);
  const value = converted.elementalMass.value * factor;
  const form = converted.compound?.form;
  return {
    low: (bounds?.low ?? value) * factor,
    value,
    high: (bounds?.high ?? value) * factor,
    forms: form === undefined ? (converted.formOptions ?? []) : [form],
  };
}
