import { benchApi } from './api/bench-api.ts';
import { benchAssess } from './assess/bench-assess.ts';
import { benchBundle } from './bundle/bench-bundle.ts';
import { benchEnsemble } from './ensemble/bench-ensemble.ts';
import { benchInteractionPeers } from './interaction-peers/bench-interaction-peers.ts';
import { benchLookup } from './lookup/bench-lookup.ts';
import { benchSchedule } from './schedule/bench-schedule.ts';
import type { BenchOptions } from './shared/bench-options.ts';
import type { Figure } from './shared/bench-result.ts';
import { benchSite } from './site/bench-site.ts';
import { benchStartup } from './startup/bench-startup.ts';

/** Measures and judges; asynchronous where another process or a bundler does the work. */
export type Bench = (options: BenchOptions) => Figure[] | Promise<Figure[]>;

/** The benches that exist, by name. */
export const benches: ReadonlyMap<string, Bench> = new Map<string, Bench>([
  ['startup', benchStartup],
  ['assess', benchAssess],
  ['lookup', benchLookup],
  ['bundle', benchBundle],
  ['site', benchSite],
  ['api', benchApi],
  ['interaction-peers', benchInteractionPeers],
  ['schedule', benchSchedule],
  ['ensemble', benchEnsemble],
  // Loaded when asked for: it generates and reads what other benches do not need.
  [
    'simulate-peers',
    async (options) => (await import('./simulate/bench-simulate-peers.ts')).benchSimulatePeers(options),
  ],
]);

/** Names that are promised and have no bench yet. */
export const benchesToCome: readonly string[] = ['cds', 'cohort', 'population'];
