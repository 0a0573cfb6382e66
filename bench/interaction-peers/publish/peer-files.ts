import type { PeerRule } from '../peer-rule.ts';
import { writeCqlLibrary, writeValueSets } from './cql-library.ts';
import { writeJsonRules } from './json-rules.ts';
import { writePatientModel } from './model-info.ts';
import { translateCql } from './translate-cql.ts';

/** Names of the published files in `bench/peers/`. */
export const peerFileNames = {
  cql: 'interactions.cql',
  elm: 'interactions.elm.json',
  gatheredCql: 'interactions-gathered.cql',
  gatheredElm: 'interactions-gathered.elm.json',
  valueSets: 'value-sets.json',
  model: 'patient-model.xml',
  jsonRules: 'json-rules.json',
} as const;

/** The published files by name: the same rules for both peers, and everything that is needed to run them elsewhere. */
export function writePeerFiles(rules: readonly PeerRule[]): ReadonlyMap<string, string> {
  const cql = writeCqlLibrary(rules, 'direct');
  const gathered = writeCqlLibrary(rules, 'gathered');
  return new Map([
    [peerFileNames.cql, cql],
    [peerFileNames.elm, translateCql(cql)],
    [peerFileNames.gatheredCql, gathered],
    [peerFileNames.gatheredElm, translateCql(gathered)],
    [peerFileNames.valueSets, asJson(writeValueSets(rules))],
    [peerFileNames.model, writePatientModel()],
    [peerFileNames.jsonRules, asJson(writeJsonRules(rules))],
  ]);
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
