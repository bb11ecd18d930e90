import { Worker } from 'node:worker_threads';

/** A thread that answers each question in its turn. */
export interface Thread<Question, Answer> {
  /** Asks, and waits for the answer; rejects with what the thread threw, `path` and `syscall` of a file error included. */
  ask(question: Question): Promise<Answer>;
  close(): Promise<void>;
}

export type Reply<Answer> =
  | { readonly answer: Answer }
  | { readonly error: { readonly message: string; readonly path?: string; readonly syscall?: string } };

/** Starts the module at this address in a thread; it calls `answerAll`. */
export function openThread<Question, Answer>(module: URL): Thread<Question, Answer> {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: module.href });
  const waiting: { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }[] = [];
  const failAll = (error: Error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('message', (reply: Reply<Answer>) => {
    const first = waiting.shift();
    if ('answer' in reply) first?.resolve(reply.answer);
    else first?.reject(Object.assign(new Error(reply.error.message), reply.error));
  });
  worker.on('error', failAll);
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(question);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
