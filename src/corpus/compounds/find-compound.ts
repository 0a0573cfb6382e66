import type { Compound, CompoundForm } from '../schemas/compound.ts';

/** A family, and the forms that an id leaves. */
export interface CompoundChoice {
  readonly compound: Compound;
  readonly forms: readonly CompoundForm[] | null;
}

/** The compound of a family id (`citrate`, forms null) or a form id (`sulfate/heptahydrate`, that form); null when there is none. */
export function findCompound(compounds: readonly Compound[], id: string): CompoundChoice | null {
  for (const compound of compounds) {
    if (compound.id === id) return { compound, forms: null };
    const form = compound.forms.find((candidate) => candidate.id === id);
    if (form !== undefined) return { compound, forms: [form] };
  }
  return null;
}

/** The families of a group id (`any`, `antacid`); empty when no family belongs to it. */
export function compoundsOfGroup(compounds: readonly Compound[], group: string): readonly Compound[] {
  return compounds.filter((compound) => compound.groups.some((name) => name === group));
}
