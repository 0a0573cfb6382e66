import type { UnknownFinding } from '../conditions/unknown-finding.ts';
import type { SourcedFinding } from '../labs/sourced-finding.ts';
import type { Session } from '../session.ts';
import type { NamedSymptom } from './named-symptom.ts';

/**
 * Complaints with which a person should see a doctor today. Which ones is the editors' choice; the sources are those that name
 * the complaint among the severe signs. Without such a source the finding is unverified, and stays as urgent.
 */
export function urgentSymptomFindings(named: readonly NamedSymptom[], session: Session): readonly SourcedFinding[] {
  const { content, knowledge, language } = session;
  return named.flatMap((symptom): SourcedFinding[] => {
    const entry = knowledge.corpus.symptoms.find((one) => one.id === symptom.id);
    if (entry?.urgent !== true) return [];
    const rows = content.deficiency.symptoms.filter((row) => row.symptoms.includes(symptom.id));
    const name = entry.names[language];
    return [
      {
        id: `urgent-symptom-${symptom.id}`,
        severity: 'major',
        level: 'urgent',
        words: 'verdict.urgent-symptom',
        parameters: { symptom: name.charAt(0).toUpperCase() + name.slice(1) },
        input: symptom.input,
        sources: [...new Set(rows.flatMap((row) => row.sources))],
        verified: rows.some((row) => row.urgent && row.standing === 'seen'),
      },
    ];
  });
}

/** Complaints that were not recognised and of which the nearest name asks for a doctor today: the person must say which it is. */
export function possiblyUrgentFindings(
  unknown: readonly UnknownFinding[],
  { knowledge, language }: Session,
): readonly SourcedFinding[] {
  return unknown.flatMap(({ name, input, nearest: [first] }): SourcedFinding[] => {
    const entry = knowledge.corpus.symptoms.find((one) => one.id === first);
    if (entry?.urgent !== true) return [];
    return [
      {
        id: 'symptom-may-be-urgent',
        severity: 'moderate',
        level: 'attention',
        words: 'verdict.symptom-may-be-urgent',
        parameters: { name, symptom: entry.names[language] },
        input,
        sources: [],
        verified: false,
      },
    ];
  });
}
