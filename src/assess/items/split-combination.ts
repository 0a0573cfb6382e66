import { takeDoseOff } from '../../corpus/index.ts';
import type { Medication } from '../../profile/index.ts';
import { withoutFormWords } from '../interactions/drug-form.ts';
import type { Session } from '../session.ts';
import { recogniseMedication } from './recognise-medication.ts';

/** What stands between the substances of a combination on a list of medicines; Dutch and English. */
const between = /\s*[/+&;]\s*|,\s+|\s+(?:en|and|met|with|plus)\s+/iu;
/** A hyphen is part of many a name, so it divides only where every part is known. */
const hyphen = /\s*-\s*/u;

/**
 * The substances of a combination that is not known as a whole, each as a medicine of its own at the same place of the
 * profile; a part that is not known stays, to be reported. Empty where the name is no combination: it has a code, one part
 * only, or no part that is known. Form and route hold for every part; what the profile says it contains stands at the first.
 */
export function splitCombination(medication: Medication, session: Session): readonly Medication[] {
  const { name } = medication;
  if (name === undefined || medication.atc !== undefined || medication.rxcui !== undefined) return [];
  const isKnown = (part: Medication): boolean => recogniseMedication(part, session) !== undefined;
  const parts = partsOf(between, medication, name, session);
  if (parts.some(isKnown)) return parts;
  const hyphenated = partsOf(hyphen, medication, name, session);
  return hyphenated.every(isKnown) ? hyphenated : [];
}

// One part needs all of these; they are the caller's own variables.
function partsOf(...[separator, medication, name, session]: [RegExp, Medication, string, Session]): Medication[] {
  const { contains, ...whole } = medication;
  const { messages } = session.knowledge.corpus;
  const words = takeDoseOff(name)
    .name.split(separator)
    // `50`, `mg` and `tabletten` are no substances.
    .filter((part) => /\p{L}{3}/u.test(withoutFormWords(part, messages)));
  if (words.length < 2) return [];
  return words.map((word, index) => ({
    ...whole,
    name: word,
    // Words such as "eye drops" stand behind the last substance and are about the product.
    form: whole.form ?? name,
    ...(contains !== undefined && index === 0 ? { contains } : {}),
  }));
}
