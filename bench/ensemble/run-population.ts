import { interpretScenario, runScenarioOnThreads } from '../../src/simulation/index.ts';
import { startThreads } from '../../src/simulation/node/index.ts';
import { loadProduct } from '../shared/product.ts';
import { type PopulationRequest, scenarioOf } from './population.ts';

/** Follows one population in this process alone, so that its processor time and its memory are those of the run. */
const request = JSON.parse(process.argv[2] ?? '') as PopulationRequest;
const { corpus } = loadProduct();
const scenario = interpretScenario(scenarioOf(request), corpus, { limits: corpus.limits });
if (!scenario.ok) throw new Error(JSON.stringify(scenario.problem));
const before = process.cpuUsage();
const startedAt = performance.now();
const outcome = await runScenarioOnThreads(scenario.value, {
  messages: corpus.messages,
  language: 'en',
  ensemble: { size: request.people, seed: 1 },
  startThreads: () => startThreads(request.threads),
});
const seconds = (performance.now() - startedAt) / 1000;
const { user, system } = process.cpuUsage(before);
if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
const { series, ensemble } = outcome.value;
const peakMegabytes = process.resourceUsage().maxRSS / 1000;
process.stdout.write(
  JSON.stringify({ seconds, processorSeconds: (user + system) / 1e6, peakMegabytes, lost: ensemble?.lost, series }),
);
