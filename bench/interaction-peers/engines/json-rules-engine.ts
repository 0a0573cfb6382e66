import { Engine, type EngineResult, type RuleProperties } from 'json-rules-engine';
import { jsonFacts } from '../json-facts.ts';
import type { PeerRule } from '../peer-rule.ts';
import type { PeerEngine } from './peer-engine.ts';

/** `json-rules-engine` with all rules built in once; the facts of a patient are worked out beforehand. */
export function jsonRulesEngine(published: readonly RuleProperties[], rules: readonly PeerRule[]): PeerEngine {
  const engine = new Engine([...published]);
  return {
    name: 'json-rules-engine',
    prepare: (patients) => {
      const facts = patients.map((patient) => jsonFacts(patient, rules));
      return async () => {
        const found: EngineResult[] = [];
        for (const one of facts) found.push(await engine.run({ ...one }));
        return () => found.map(({ events }) => events.map(({ type }) => type));
      };
    },
  };
}
