import { type KidneyScope, type MedicineRoute, medicineRoutes, type PeerRule, type SourceScope } from '../peer-rule.ts';

/** Name of the model that the libraries use. */
export const modelName = 'Bench';

/**
 * `direct`: each rule asks by itself for a medicine with one of its codes and routes, as the rule reads. `gathered`: the codes of the
 * medicines of a route are listed once for a patient and each rule looks for its codes in that list, which the engine does faster.
 */
export type CqlStyle = 'direct' | 'gathered';

/** The name of the value set with the codes of a rule; a rule's own name is that of its expression. */
const codesOf = ({ id }: PeerRule): string => `${id}: codes`;

/**
 * The rules as one CQL library: an expression for each rule, `true` when it holds. What several rules ask of the sources is defined
 * once, so that the engine works it out once for a patient; codes are value sets, which it does not build anew for each patient.
 */
export function writeCqlLibrary(rules: readonly PeerRule[], style: CqlStyle): string {
  const shared = new Map(rules.flatMap((rule) => sharedOf(rule, style)));
  return [
    '// Written by tools/peers/make-peer-rules.ts from the content; do not edit.',
    `library InteractionSubset${style === 'gathered' ? 'Gathered' : ''} version '1'`,
    `using ${modelName} version '1'`,
    '',
    ...Object.keys(writeValueSets(rules)).map((name) => `valueset "${name}": '${name}'`),
    '',
    'context Patient',
    '',
    ...[...shared].map(([name, expression]) => `define "${name}":\n  ${expression}\n`),
    ...rules.map((rule) => `define "${rule.id}":\n  ${ruleExpression(rule, style)}\n`),
  ].join('\n');
}

/** The value sets by name, each with one version, in the form of `cql-execution`. */
export function writeValueSets(
  rules: readonly PeerRule[],
): Record<string, { '1': { code: string; system: string }[] }> {
  const sets = rules.flatMap((rule): (readonly [name: string, codes: readonly string[], system: string])[] => {
    const codes = [codesOf(rule), rule.codes, 'http://www.whocc.no/atc'] as const;
    const { source } = rule;
    if (source?.compounds === undefined) return [codes];
    return [codes, [compoundSet(source), source.compounds, 'compound']];
  });
  return Object.fromEntries(
    sets.map(([name, codes, system]) => [name, { '1': codes.map((code) => ({ code, system })) }]),
  );
}

function compoundSet({ group }: SourceScope): string {
  return `${group} compounds`;
}

function medicinesName({ routes }: PeerRule): string {
  return `Codes of medicines (${hasAnyRoute(routes) ? 'any route' : routes.join(', ')})`;
}

function hasAnyRoute(routes: readonly MedicineRoute[]): boolean {
  return routes.length === medicineRoutes.length;
}

function sourceName({ group, routes, highDose }: SourceScope): string {
  return `Takes ${group} (${routes.join(', ')}${highDose ? '; high dose' : ''})`;
}

function sharedOf(rule: PeerRule, style: CqlStyle): [string, string][] {
  const { source } = rule;
  return [
    ...(style === 'direct' ? [] : [[medicinesName(rule), gatheredCodes(rule)] as [string, string]]),
    ...(source === undefined ? [] : [[sourceName(source), sourceExpression(source)] as [string, string]]),
  ];
}

function gatheredCodes({ routes }: PeerRule): string {
  const where = hasAnyRoute(routes) ? '' : ` where ${isOneOf('M.route', routes)}`;
  return `Patient.medicines M${where} return all M.code`;
}

function sourceExpression(source: SourceScope): string {
  const conditions = [
    ...(source.routes.length === 2 ? [] : [isOneOf('S.route', source.routes)]),
    ...(source.compounds === undefined ? [] : [`S.compound in "${compoundSet(source)}"`]),
    ...(source.highDose ? ['S.highDose is not false'] : []),
  ];
  const where = conditions.length === 0 ? '' : ` S where ${conditions.join(' and ')}`;
  return `exists (Patient.sources${where})`;
}

function ruleExpression(rule: PeerRule, style: CqlStyle): string {
  return [
    style === 'direct' ? medicineExpression(rule) : `"${medicinesName(rule)}" in "${codesOf(rule)}"`,
    ...(rule.source === undefined ? [] : [`"${sourceName(rule.source)}"`]),
    ...(rule.kidney === undefined ? [] : [`(${kidneyExpression(rule.kidney)})`]),
  ].join('\n    and ');
}

function medicineExpression(rule: PeerRule): string {
  const route = hasAnyRoute(rule.routes) ? '' : ` and ${isOneOf('M.route', rule.routes)}`;
  return `exists (Patient.medicines M where M.code in "${codesOf(rule)}"${route})`;
}

/** What is not known is `null`, and `null` is not false. */
function kidneyExpression({ egfrBelow, egfrAtLeast, orDialysis, onDialysis, reducedBelow }: KidneyScope): string {
  if (onDialysis) {
    const open = reducedBelow === undefined ? '' : `, Patient.egfr < ${reducedBelow}.0`;
    return `Coalesce(Patient.dialysis${open}) is not false`;
  }
  const range = [
    ...(egfrBelow === undefined ? [] : [`Patient.egfr < ${egfrBelow}.0`]),
    ...(egfrAtLeast === undefined ? [] : [`Patient.egfr >= ${egfrAtLeast}.0`]),
  ].join(' and ');
  return `${orDialysis ? 'Patient.dialysis is true or ' : ''}(${range}) is not false`;
}

function isOneOf(field: string, words: readonly string[]): string {
  const [only] = words;
  return words.length === 1 ? `${field} = '${only}'` : `${field} in {${words.map((word) => `'${word}'`).join(', ')}}`;
}
