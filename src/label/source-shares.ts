import { candidateForms, type ElementShare, elementShareOfForms } from '../corpus/index.ts';
import type { CompoundForm } from '../corpus/schemas/compound.ts';
import type { Mention } from './mention.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The forms a mention may mean; empty for an unlisted compound. */
export function formsOf(mention: Mention): readonly CompoundForm[] {
  const name = mention.name;
  if (name === null || name.compound === null) return [];
  return name.forms ?? candidateForms(name.compound);
}

/** The share of the element in what a mention names; null when it is unlisted or has no fixed composition. */
export function shareOf(mention: Mention, vocabulary: Vocabulary): ElementShare | null {
  const compound = mention.name?.compound;
  if (compound === null || compound === undefined) return null;
  return elementShareOfForms(compound, formsOf(mention), vocabulary.elementGramsPerMole);
}

/** Ids of the compounds of some mentions, each once, in the order of the label; unlisted ones are left out. */
export function compoundIds(mentions: readonly Mention[]): readonly string[] {
  return [...new Set(mentions.flatMap((mention) => mention.name?.compound?.id ?? []))];
}

/** What a reading says of its compounds: the single family and form, or null when there are none or several. */
export function compoundFields(sources: readonly Mention[]): {
  readonly compound: string | null;
  readonly compounds: readonly string[];
  readonly form?: string;
} {
  const compounds = compoundIds(sources);
  const unlisted = sources.some((source) => source.name?.compound === null);
  if (compounds.length !== 1 || unlisted) return { compound: null, compounds };
  const stated = sources.filter((source) => source.name?.forms !== null);
  const mention = stated[0] ?? sources[0];
  const forms = mention === undefined ? [] : formsOf(mention);
  const [only] = forms;
  const compound = compounds[0] ?? null;
  return forms.length === 1 && only !== undefined ? { compound, compounds, form: only.id } : { compound, compounds };
}
