import type { Session } from '../session.ts';
import type { NamedSymptom } from './named-symptom.ts';
import type { RiskSymptom } from './schema.ts';

const stages = ['severe', 'progressive', 'early'] as const;

/**
 * Complaints of the person that sources name with a deficiency, most severe stage first. They are shown and never scored: each
 * has many other causes. Biochemical signs never come from complaints.
 */
export function symptomsByStage(named: readonly NamedSymptom[], session: Session): readonly RiskSymptom[] {
  const { content, knowledge, language } = session;
  const found = content.deficiency.symptoms.flatMap((row): RiskSymptom[] => {
    if (row.biochemical) return [];
    return named
      .filter((symptom) => row.symptoms.includes(symptom.id))
      .map((symptom) => {
        const entry = knowledge.corpus.symptoms.find((one) => one.id === symptom.id);
        return {
          id: symptom.id,
          name: entry?.names[language] ?? row.name[language],
          input: symptom.input,
          stage: row.stage,
          urgent: entry?.urgent ?? row.urgent,
          ...(row.note === undefined ? {} : { note: row.note[language] }),
          sources: [...row.sources],
          verified: row.standing === 'seen',
        };
      });
  });
  return found.sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
}
