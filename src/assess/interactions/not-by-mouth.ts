import type { Corpus } from '../../corpus/index.ts';
import type { ResolvedMedication } from '../items/resolve-medications.ts';
import { readForm } from './given-as.ts';

/**
 * Paths of the medicines that are injected, inhaled or put on the skin: as the profile states it by words or by a code, or as
 * the content knows of the substance or brand.
 */
export function notByMouth(medications: readonly ResolvedMedication[], corpus: Corpus): ReadonlySet<string> {
  const others = medications.filter(({ medication, drugs }) => {
    const { route, form, name, atc = '' } = medication;
    const codes = drugs.flatMap((drug) => [...drug.atc, ...drug.atcFromMemory]);
    const given = readForm({ route, form, name, atc: atc.trim().toUpperCase(), codes }, corpus).route;
    return given !== undefined && given !== 'oral';
  });
  return new Set(others.map(({ medication }) => medication.path));
}
