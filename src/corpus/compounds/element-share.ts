import type { Compound, CompoundForm } from '../schemas/compound.ts';

/** Part of a compound's mass that is the element, as fractions of 1; `value` is the most likely reading. */
export interface ElementShare {
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

/** The forms that may be meant when the water is not stated: those sold, or all when none is. */
export function candidateForms(compound: Compound): readonly CompoundForm[] {
  const sold = compound.forms.filter((form) => form.soldAsSupplement);
  return sold.length === 0 ? compound.forms : sold;
}

/** Share of one form from its formula; a mixture gives its stated range and the middle; null when neither is known. */
export function elementShareOfForm(form: CompoundForm, elementGramsPerMole: number): ElementShare | null {
  if (form.molarMass !== null && form.atoms !== null) {
    const share = (form.atoms * elementGramsPerMole) / Number.parseFloat(form.molarMass);
    return { low: share, high: share, value: share };
  }
  if (form.elementShareRange === undefined) return null;
  const low = Number.parseFloat(form.elementShareRange.low) / 100;
  const high = Number.parseFloat(form.elementShareRange.high) / 100;
  return { low, high, value: (low + high) / 2 };
}

/**
 * Share over all given forms of a compound: the widest interval, with the content's likeliest form as `value`, or the
 * poorest form when the likeliest is not among them. Null when any form has no share: then nothing can be said.
 */
export function elementShareOfForms(
  compound: Compound,
  forms: readonly CompoundForm[],
  elementGramsPerMole: number,
): ElementShare | null {
  const shares: ElementShare[] = [];
  for (const form of forms) {
    const share = elementShareOfForm(form, elementGramsPerMole);
    if (share === null) return null;
    shares.push(share);
  }
  if (shares.length === 0) return null;
  const likeliest = shares[forms.findIndex((form) => form.id === compound.likeliest?.form)];
  return {
    low: Math.min(...shares.map((share) => share.low)),
    high: Math.max(...shares.map((share) => share.high)),
    value: likeliest?.value ?? Math.min(...shares.map((share) => share.value)),
  };
}

/** The largest share that any compound of the nutrient can hold: the bound beyond which a label is rejected. */
export function richestShare(compounds: readonly Compound[], elementGramsPerMole: number): number {
  const shares = compounds
    .flatMap((compound) => compound.forms)
    .map((form) => elementShareOfForm(form, elementGramsPerMole)?.high ?? 0);
  return Math.max(0, ...shares);
}
