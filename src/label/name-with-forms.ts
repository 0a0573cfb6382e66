import type { CompoundForm } from '../corpus/schemas/compound.ts';
import type { CompoundName, Token } from './token.ts';

type CompoundToken = Extract<Token, { type: 'compound' }>;

/** The name with the forms its atoms and water leave; the words' own forms when nothing fits. */
export function nameWithForms(token: CompoundToken): CompoundName {
  const { name, atoms, water } = token;
  if (name.compound === null || (atoms === null && water === null)) return name;
  const fits = (form: CompoundForm): boolean =>
    (atoms === null || form.atoms === atoms) && (water === null || form.hydrate === water);
  const all = (name.forms ?? name.compound.forms).filter(fits);
  const sold = water === null ? all.filter((form) => form.soldAsSupplement) : all;
  const forms = sold.length > 0 ? sold : all;
  return forms.length > 0 ? { ...name, forms } : name;
}
