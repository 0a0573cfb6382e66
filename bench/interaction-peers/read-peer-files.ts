import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleProperties } from 'json-rules-engine';
import { BenchFailure } from '../shared/bench-failure.ts';
import { root } from '../shared/product.ts';
import type { ValueSets } from './engines/cql-engine.ts';
import type { PeerRule } from './peer-rule.ts';
import { peerFileNames, writePeerFiles } from './publish/peer-files.ts';

/** Where the rules of the peers are published. */
export const peerFolder = join(root, 'bench/peers');

/** The published rules, read. */
export interface PublishedRules {
  /** The library in which each rule asks by itself, as ELM. */
  readonly elm: unknown;
  /** The same rules over codes that are gathered once, as ELM. */
  readonly gatheredElm: unknown;
  readonly valueSets: ValueSets;
  readonly jsonRules: readonly RuleProperties[];
}

/** Reads the published rules. Stops the bench when they are not those of the content, so that the peers never get other rules. */
export function readPeerFiles(rules: readonly PeerRule[]): PublishedRules {
  const published = new Map(
    [...writePeerFiles(rules)].map(([name, expected]) => {
      const path = join(peerFolder, name);
      if (existsSync(path) && readFileSync(path, 'utf8') === expected) return [name, expected];
      throw new BenchFailure(
        `bench/peers/${name} is not made from the content of today. Run: node tools/peers/make-peer-rules.ts`,
        4,
      );
    }),
  );
  // Written by our own writers, as compared in the line above.
  const parsed = (name: string) => JSON.parse(published.get(name) ?? '');
  return {
    elm: parsed(peerFileNames.elm),
    gatheredElm: parsed(peerFileNames.gatheredElm),
    valueSets: parsed(peerFileNames.valueSets),
    jsonRules: parsed(peerFileNames.jsonRules),
  };
}
