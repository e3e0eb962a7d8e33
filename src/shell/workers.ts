import { parentPort, Worker } from 'node:worker_threads';

/** A thread that ended over a task: out of memory, or by a bug of ours. */
export class WorkerCrash extends Error {}

interface Task<Out> {
  input: unknown;
  done: (output: Out) => void;
  failed: (error: Error) => void;
}

/** Threads of one script that take tasks as they become free. Each begins with the first task there is no other for. */
export class Workers<In, Out> {
  readonly #script: URL;
  readonly #most: number;
  readonly #all = new Set<Worker>();
  readonly #free: Worker[] = [];
  readonly #waiting: Task<Out>[] = [];

  constructor(script: URL, most: number) {
    this.#script = script;
    this.#most = most;
  }

  /** @throws WorkerCrash where the thread ended over the task; the others go on. */
  run(input: In): Promise<Out> {
    return new Promise((done, failed) => {
      this.#waiting.push({ input, done, failed });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const worker = this.#free.pop() ?? (this.#all.size < this.#most ? this.#begun() : null);
    const task = worker === null ? undefined : this.#waiting.shift();
    if (worker !== null && task !== undefined) this.#give(worker, task);
  }

  #give(worker: Worker, task: Task<Out>): void {
    const answered = (output: Out) => {
      end();
      this.#free.push(worker);
      task.done(output);
      this.#next();
    };
    const crashed = (reason: string) => {
      end();
      this.#all.delete(worker);
      task.failed(new WorkerCrash(reason));
      this.#next();
    };
    const threw = (error: unknown) =>
      crashed(error instanceof Error ? error.message : String(error));
    const ended = (code: number) => crashed(`it ended with code ${code}`);
    const end = () => worker.off('message', answered).off('error', threw).off('exit', ended);
    worker.on('message', answered).on('error', threw).on('exit', ended);
    worker.postMessage(task.input);
  }

  #begun(): Worker {
    const worker = new Worker(this.#script);
    this.#all.add(worker);
    return worker;
  }
}

/** The thread's side: answers every task that comes in. */
export function answer(work: (input: unknown) => unknown): void {
  parentPort?.on('message', (input: unknown) => parentPort?.postMessage(work(input)));
}
