import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import { WorkerLine } from '../engine/worker-line.ts';
import type { SimulationAnswer, SimulationRequest } from './simulation-messages.ts';

/** The simulator as the page sees it: a scenario in, curves out, computed in a worker on this device. */
export class Simulator {
  readonly #line = new WorkerLine<SimulationRequest, SimulationAnswer>(
    new Worker(new URL('./simulation-worker.ts', import.meta.url), { type: 'module' }),
    { kind: 'failed', reason: 'worker' },
  );
  /** Resolves when the knowledge is loaded. */
  readonly ready: Promise<SimulationAnswer>;

  constructor(folder: string, language: Language) {
    this.ready = this.ask({ kind: 'start', folder, language });
  }

  /** Answers never fail: what went wrong is an answer of its own kind. */
  ask(request: SimulationRequest): Promise<SimulationAnswer> {
    return this.#line.ask(request);
  }
}
