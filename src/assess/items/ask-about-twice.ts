import { ask, type Session } from '../session.ts';
import type { ResolvedMedication } from './resolve-medications.ts';

/**
 * Asks about a medicine in use that shares a substance with one before it: taken twice, or written down twice. Two routes that
 * are both stated and differ are two uses of one substance.
 */
export function askAboutTwice(current: readonly ResolvedMedication[], session: Session): void {
  current.forEach((later, index) => {
    const earlier = current
      .slice(0, index)
      .find((one) => isElsewhere(one, later) && sharesSubstance(one, later) && mayShareRoute(one, later));
    if (earlier === undefined) return;
    ask(session, 'medicine-twice', later.medication.path, { name: writtenName(earlier), other: writtenName(later) });
  });
}

/** The parts of one combination stand at one place. */
function isElsewhere({ medication: one }: ResolvedMedication, { medication: other }: ResolvedMedication): boolean {
  return one.path !== other.path;
}

function sharesSubstance(one: ResolvedMedication, other: ResolvedMedication): boolean {
  return one.drugs.some((drug) => other.drugs.some(({ id }) => id === drug.id));
}

function mayShareRoute({ medication: one }: ResolvedMedication, { medication: other }: ResolvedMedication): boolean {
  return one.route === undefined || other.route === undefined || one.route === other.route;
}

function writtenName({ medication, name }: ResolvedMedication): string {
  return medication.name ?? medication.atc ?? name;
}
