import type { PersonFacts } from '../conditions/facts.ts';
import type { UnknownFinding } from '../conditions/unknown-finding.ts';
import { ask, type Session } from '../session.ts';
import { askAboutTwice } from './ask-about-twice.ts';
import { groupsByRoute, isRouteOpen } from './groups-by-route.ts';
import { resolveFindings, withWiderConditions } from './resolve-findings.ts';
import { type ResolvedMedication, resolveMedications } from './resolve-medications.ts';

/** Medicines, conditions and symptoms of the profile as ids the rules know. */
export interface ResolvedPerson {
  readonly medications: readonly ResolvedMedication[] | undefined;
  readonly unknownSymptoms: readonly UnknownFinding[];
  readonly unknownConditions: readonly UnknownFinding[];
  readonly facts: Omit<PersonFacts, 'compounds' | 'goals'>;
}

/** Recognises what the profile names; what is not recognised is in the coverage and makes rules undecided. */
export function resolvePerson(session: Session): ResolvedPerson {
  const { profile } = session;
  const medications = profile.medications === undefined ? undefined : resolveMedications(profile.medications, session);
  const conditions =
    profile.conditions === undefined ? undefined : resolveFindings(profile.conditions, 'condition', session);
  // Symptoms go into the coverage here; what they mean is worked out with the risk.
  const symptoms = resolveFindings(profile.symptoms ?? [], 'symptom', session);
  const current = medications?.filter((one) => one.current);
  const groups = current === undefined ? undefined : groupsByRoute(current, session);
  for (const one of current ?? []) {
    if (isRouteOpen(one, session)) ask(session, 'medicine-route', one.medication.path, { name: one.name }, 'minor');
  }
  askAboutTwice(current ?? [], session);
  return {
    medications,
    unknownSymptoms: symptoms.unknown,
    unknownConditions: conditions?.unknown ?? [],
    facts: {
      profile,
      drugGroups: groups?.certain,
      ...(groups === undefined || groups.open.size === 0 ? {} : { openDrugGroups: groups.open }),
      unrecognisedMedicines: current?.some((one) => !one.recognised) ?? false,
      conditions: conditions === undefined ? undefined : withWiderConditions(conditions.ids, session),
      unrecognisedConditions: (conditions?.unknown.length ?? 0) > 0,
    },
  };
}
