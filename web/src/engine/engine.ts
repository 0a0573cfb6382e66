import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import type { Answer, Request } from './engine-messages.ts';
import { WorkerLine } from './worker-line.ts';

/** The engine as the page sees it: questions in, answers out, computed in a worker on this device. */
export class Engine {
  readonly #line = new WorkerLine<Request, Answer>(
    new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' }),
    { kind: 'failed', reason: 'worker' },
  );
  /** Resolves when the knowledge is loaded. */
  readonly ready: Promise<Answer>;

  constructor(folder: string, language: Language) {
    this.ready = this.ask({ kind: 'start', folder, language });
  }

  /** Answers never fail: what went wrong is an answer of its own kind. */
  ask(request: Request): Promise<Answer> {
    return this.#line.ask(request);
  }
}
