/** Questions to a worker and its answers: each question has a number, and an answer comes back with it. */
export class WorkerLine<Question, Answer> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #count = 0;

  /** `failed` is the answer to everything that waits when the worker breaks. */
  constructor(worker: Worker, failed: Answer) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly reply: Answer }>) => {
      this.#waiting.get(data.id)?.(data.reply);
      this.#waiting.delete(data.id);
    });
    worker.addEventListener('error', () => {
      for (const resolve of this.#waiting.values()) resolve(failed);
      this.#waiting.clear();
    });
  }

  /** Answers never fail: what went wrong is an answer of its own kind. */
  ask(request: Question): Promise<Answer> {
    this.#count += 1;
    const id = this.#count;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#worker.postMessage({ id, request });
    });
  }
}

/** The worker's side: answers each question, and turns what breaks into `failed`. */
export function answerQuestions<Question, Answer>(
  answer: (request: Question) => Promise<Answer>,
  failed: (reason: string) => Answer,
): void {
  addEventListener('message', (event: MessageEvent<{ readonly id: number; readonly request: Question }>) => {
    const { id, request } = event.data;
    void answer(request)
      .catch((error: unknown) => failed(error instanceof Error ? error.message : 'unknown'))
      .then((reply) => postMessage({ id, reply }));
  });
}
