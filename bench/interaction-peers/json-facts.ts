import type { Patient } from './draw-patients.ts';
import type { MedicineRoute, PeerRule, SourceScope } from './peer-rule.ts';

/** Facts of a patient by name, as `json-rules-engine` takes them. */
export type JsonFacts = Readonly<Record<string, unknown>>;

/** The fact with the codes of all medicines that are taken by one of the routes. */
export function codesFact(routes: readonly MedicineRoute[]): string {
  return `codes of medicines: ${routes.join(', ')}`;
}

/** The fact with the families of all sources that are taken by one of the routes. */
export function sourcesFact({ routes, highDose }: Pick<SourceScope, 'routes' | 'highDose'>): string {
  return `compounds: ${routes.join(', ')}${highDose ? ', high dose' : ''}`;
}

/** The fact with the number of those families: above 0 where anything is taken. */
export function sourceCountFact(scope: Pick<SourceScope, 'routes' | 'highDose'>): string {
  return `number of ${sourcesFact(scope)}`;
}

/** Works out every fact that the rules ask for, before anything is timed: the engine only has to compare. */
export function jsonFacts({ medicines, sources, egfr, dialysis }: Patient, rules: readonly PeerRule[]): JsonFacts {
  const facts: Record<string, unknown> = { egfr, dialysis };
  for (const { routes, source: scope } of rules) {
    facts[codesFact(routes)] ??= medicines.filter(({ route }) => routes.includes(route)).flatMap(({ codes }) => codes);
    if (scope === undefined) continue;
    const compounds = sources
      .filter(({ route, highDose }) => scope.routes.includes(route) && !(scope.highDose && highDose === false))
      .flatMap((source) => source.compounds);
    facts[sourcesFact(scope)] = compounds;
    facts[sourceCountFact(scope)] = compounds.length;
  }
  return facts;
}
