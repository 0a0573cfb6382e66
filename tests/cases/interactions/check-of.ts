import { buildLedger } from '../../../src/assess/intake/build-ledger.ts';
import type { InteractionFindings, NamesAnswer, NamesQuestion } from '../../../src/assess/interactions/index.ts';
import { checkNames, checkProfile, type DepletionFactor } from '../../../src/assess/interactions/index.ts';
import { resolvePerson } from '../../../src/assess/items/resolve-person.ts';
import { startSession } from '../../../src/assess/session.ts';
import type { NutrientContent } from '../../../src/corpus/index.ts';
import { answerTo, knowledge, profileOf, profileWith, today } from '../../knowledge.ts';

const [first] = knowledge.corpus.nutrients;
if (first === undefined) throw new Error('the content has no nutrient');

/** The content the cases are about. */
export const content: NutrientContent = first;

/** The check of named medicines; a refusal is an error of the test. */
export function checkOf(question: Omit<NamesQuestion, 'language' | 'date'>, of = content): NamesAnswer {
  const reading = checkNames({ ...question, language: 'en', date: today }, knowledge, of);
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.problem)}`);
  return reading.value;
}

/** The check of a profile, as an assessment does it. */
export function checkOfProfile(more: object): InteractionFindings & { readonly depletion: readonly DepletionFactor[] } {
  const written = profileWith(more);
  const profile = profileOf(written);
  const { upperLevel } = answerTo(written);
  const session = startSession(profile, knowledge, content, { language: 'en', date: today });
  const person = resolvePerson(session);
  const ledger = buildLedger(session, person.medications);
  return checkProfile(session, {
    medications: person.medications,
    ledger,
    upperLevel,
    conditions: person.facts.conditions,
  });
}
