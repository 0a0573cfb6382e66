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
