import {
  type Amount,
  type Answer,
  convertAmount,
  known,
  notApplicable,
  type Substance,
  unknown,
} from '../../quantity/index.ts';
import type { Compound, CompoundForm } from '../schemas/compound.ts';
import type { Nutrient } from '../schemas/nutrient.ts';
import { candidateForms, type ElementShare, elementShareOfForms } from './element-share.ts';

/** What an amount counts: the element, or the whole compound with its water. */
export type AmountBasis = 'elemental' | 'compound';

/** A range in one unit with its most likely reading; the three are equal for a plain number. */
export interface StatedQuantity {
  readonly low: number;
  readonly value: number;
  readonly high: number;
  readonly unit: string;
}

/** What to convert. */
export interface ConversionInput {
  readonly nutrient: Nutrient;
  /** Null: only the nutrient is named, so the amount is the element. */
  readonly compound: Compound | null;
  /** Forms that may be meant; absent: the family's candidates. */
  readonly forms?: readonly CompoundForm[];
  readonly amount: StatedQuantity;
  readonly basis: AmountBasis;
}

/** Masses and amounts of one conversion. See docs/methods/conversion.md. */
export interface CompoundConversion {
  /** Null when only the nutrient is named; `form` when it is certain. */
  readonly compound: { readonly id: string; readonly form?: string } | null;
  readonly basis: AmountBasis;
  readonly input: { readonly value: number; readonly unit: string; readonly low?: number; readonly high?: number };
  /** mg of compound, water included. */
  readonly compoundMass: Answer;
  /** mg of element. */
  readonly elementalMass: Answer;
  /** mmol of element. */
  readonly amountOfSubstance: Answer;
  /** mEq of the ion, unit code `meq`. */
  readonly equivalents: Answer;
  /** Ids of the forms it may be, when the label or text does not say. Absent when there is one. */
  readonly formOptions?: readonly string[];
}

/**
 * Element, moles and equivalents of an amount of a compound, and back. An unstated form gives an interval over all
 * candidates. A compound without composition gives `unknown`. Null when the unit measures neither mass, moles nor equivalents.
 */
export function convertCompound(input: ConversionInput): CompoundConversion | null {
  const substance = substanceOf(input.nutrient);
  const milligrams = inUnit(input.amount, 'mg', substance);
  if (milligrams === null) return null;
  const { compound } = input;
  const forms = compound === null ? [] : (input.forms ?? candidateForms(compound));
  const share = compound === null ? null : elementShareOfForms(compound, forms, substance.molarMassGramsPerMole);
  const masses = massesOf(input, milligrams, share);
  const { element } = masses;
  return {
    compound: compound === null ? null : { id: compound.id, ...formField(forms) },
    basis: input.basis,
    input: inputField(input.amount),
    compoundMass: masses.compound,
    elementalMass: element,
    amountOfSubstance: answerIn(element, 'mmol', substance),
    equivalents: answerIn(element, 'meq', substance),
    ...(forms.length > 1 ? { formOptions: forms.map((form) => form.id) } : {}),
  };
}

/** The bridge between mass, moles and equivalents of a nutrient's element. */
export function substanceOf(nutrient: Nutrient): Substance {
  return { molarMassGramsPerMole: Number.parseFloat(nutrient.molarMass), charge: nutrient.charge };
}

type Range = Omit<StatedQuantity, 'unit'>;

/** Both masses from one of them and the share. */
function massesOf(
  input: ConversionInput,
  milligrams: Range,
  share: ElementShare | null,
): { readonly compound: Answer; readonly element: Answer } {
  const stated = answerOf(milligrams);
  if (input.compound === null) return { compound: notApplicable('no compound named'), element: stated };
  const missing = unknown(['composition'], { unit: 'mg' });
  if (input.basis === 'elemental') {
    const divided = share === null ? null : divide(milligrams, share);
    return { compound: divided === null ? missing : answerOf(divided), element: stated };
  }
  return { compound: stated, element: share === null ? missing : answerOf(multiply(milligrams, share)) };
}

const multiply = (range: Range, share: ElementShare): Range => ({
  low: range.low * share.low,
  value: range.value * share.value,
  high: range.high * share.high,
});

const divide = (range: Range, share: ElementShare): Range => ({
  low: range.low / share.high,
  value: range.value / share.value,
  high: range.high / share.low,
});

const answerOf = ({ low, value, high }: Range): Answer => known(value, 'mg', { low, high });

/** Moles and equivalents always count the element; so a compound's mass must be a mass. */
function inUnit(amount: StatedQuantity, unit: string, substance: Substance): Range | null {
  const convert = (value: number): number | null => {
    const converted = convertAmount({ value, unit: amount.unit }, unit, substance);
    return converted.ok ? converted.value.value : null;
  };
  const low = convert(amount.low);
  const value = convert(amount.value);
  const high = convert(amount.high);
  return low === null || value === null || high === null ? null : { low, value, high };
}

/** An element mass as moles or equivalents; what is unknown stays unknown. */
function answerIn(mass: Answer, unit: string, substance: Substance): Answer {
  if (mass.state === 'not-applicable') return mass;
  if (mass.state === 'unknown') return unknown(mass.missing, { unit });
  const range = { low: mass.low ?? mass.value, value: mass.value, high: mass.high ?? mass.value, unit: mass.unit };
  const converted = inUnit(range, unit, substance);
  return converted === null
    ? unknown(['unit'], { unit })
    : known(converted.value, unit, { low: converted.low, high: converted.high });
}

function formField(forms: readonly CompoundForm[]): { readonly form?: string } {
  const [only] = forms;
  return forms.length === 1 && only !== undefined ? { form: only.id } : {};
}

function inputField({ low, value, high, unit }: StatedQuantity): CompoundConversion['input'] {
  return low === high ? { value, unit } : { value, unit, low, high };
}

/** A plain number as a stated quantity. */
export function statedQuantity(amount: Amount): StatedQuantity {
  return { low: amount.value, value: amount.value, high: amount.value, unit: amount.unit };
}
