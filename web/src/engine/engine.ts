import type { Language } from '../../../src/corpus/schemas/bilingual.ts';
import type { Answer, Request } from './engine-messages.ts';

/** The engine as the page sees it: questions in, answers out, computed in a worker on this device. */
export class Engine {
  readonly #worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #count = 0;
  /** Resolves when the knowledge is loaded. */
  readonly ready: Promise<Answer>;

  constructor(folder: string, language: Language) {
    this.#worker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ readonly id: number; readonly reply: Answer }>) => {
        this.#waiting.get(data.id)?.(data.reply);
        this.#waiting.delete(data.id);
      },
    );
    this.#worker.addEventListener('error', () => {
      for (const resolve of this.#waiting.values()) resolve({ kind: 'failed', reason: 'worker' });
      this.#waiting.clear();
    });
    this.ready = this.ask({ kind: 'start', folder, language });
  }

  /** Answers never fail: what went wrong is an answer of its own kind. */
  ask(request: Request): Promise<Answer> {
    this.#count += 1;
    const id = this.#count;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#worker.postMessage({ id, request });
    });
  }
}
