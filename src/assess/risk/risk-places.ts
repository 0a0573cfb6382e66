import type { ResolvedMedication } from '../items/resolve-medications.ts';
import type { Session } from '../session.ts';
import type { RiskPlaces } from './risk-facts.ts';

/** Where medicines, conditions and kidney function stand in the profile; conditions must have been resolved before. */
export function riskPlaces(
  session: Session,
  medications: readonly ResolvedMedication[] | undefined,
  egfrPath: string,
): RiskPlaces {
  const drugGroups = new Map<string, string[]>();
  for (const one of medications ?? []) {
    if (!one.current) continue;
    for (const group of one.groups) drugGroups.set(group, [...(drugGroups.get(group) ?? []), one.medication.path]);
  }
  return { egfr: egfrPath, drugGroups, conditions: conditionPaths(session) };
}

function conditionPaths(session: Session): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const add = (id: string, path: string): void => {
    if (paths.has(id)) return;
    paths.set(id, path);
    const condition = session.knowledge.corpus.conditions.find((one) => one.id === id);
    for (const wider of condition?.within ?? []) add(wider, path);
  };
  for (const entry of session.coverage) {
    if (entry.kind === 'condition' && entry.id !== undefined) add(entry.id, entry.input);
  }
  return paths;
}
