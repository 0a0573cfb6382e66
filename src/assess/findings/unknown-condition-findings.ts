import { bringsNutrient } from '../intake/brings-nutrient.ts';
import type { Session } from '../session.ts';
import type { Steps } from '../take-steps.ts';
import type { Finding } from './finding.ts';

/**
 * A condition that was not recognised is a finding when something beyond food is taken: no rule about it was checked. Where
 * the nearest names are those of conditions with which the nutrient must be stopped, something must change until it is known.
 */
export function unknownConditionFindings(
  { content, language }: Session,
  { ledger, contraindications }: Pick<Steps, 'ledger' | 'contraindications'>,
): Finding[] {
  const taken = ledger.items.some(bringsNutrient);
  return contraindications.suspected.map(({ name, stops }) => {
    const maySayStop = stops.length > 0;
    return {
      id: 'condition-not-recognised',
      severity: taken ? (maySayStop ? 'major' : 'moderate') : 'none',
      level: taken ? (maySayStop ? 'action' : 'attention') : 'ok',
      words: maySayStop ? 'verdict.condition-may-stop' : 'verdict.condition-unknown',
      parameters: {
        name,
        candidates: stops.map((one) => one.names[language]).join(', '),
        nutrient: content.nutrient.names[language],
      },
    };
  });
}
