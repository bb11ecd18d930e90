import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileError } from './file-error.ts';

/** What a worker can be asked to do, by name: each takes one value and gives one, both plain data. */
export type Tasks<T> = { readonly [K in keyof T]: (task: never) => unknown };

type Task<T, K extends keyof T> = T[K] extends (task: infer Given) => unknown ? Given : never;
type Result<T, K extends keyof T> = T[K] extends (task: never) => infer Given ? Awaited<Given> : never;

/** Worker processes that take tasks in turn. */
export interface Pool<T extends Tasks<T>> {
  /** Has the task done by the next worker that is free. Rejects with what it threw, `path` and `syscall` of a file error included. */
  run<K extends keyof T & string>(name: K, task: Task<T, K>): Promise<Result<T, K>>;
  /** Starts the first worker before there is work for it, as starting takes its time. */
  start(): void;
  /** Ends the workers that have nothing to do, but for one; no other is started any more. */
  shrink(): void;
  /** Ends all workers, whatever they are at. */
  close(): Promise<void>;
}

/** What goes to a worker: what it starts with, then tasks one at a time. */
export type Order = { readonly start: unknown } | { readonly name: string; readonly task: unknown };

export type Reply =
  | { readonly result: unknown }
  | {
      readonly error: { readonly message: string; readonly killed?: boolean } & Partial<
        Pick<FileError, 'syscall' | 'path' | 'dest'>
      >;
    };

/** Whether a worker was ended by the system or by somebody, and not by a fault. */
export function isKilled(thrown: unknown): boolean {
  return thrown instanceof Error && 'killed' in thrown && thrown.killed === true;
}

interface Waiting {
  readonly order: Order;
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

const packageRoot = fileURLToPath(new URL('../..', import.meta.url));
const workerProcess = fileURLToPath(new URL('./worker-process.mjs', import.meta.url));

/** Up to `count` processes with the module at this address, which calls `serveTasks`; each is started when there is work for it, and given `start` first, be it a promise, when that is kept. What they print goes to files that begin with `log`. */
export function openPool<T extends Tasks<T>>(module: URL, count: number, start: unknown, log: string): Pool<T> {
  const known = Promise.resolve(start);
  const waiting: Waiting[] = [];
  const workers: WorkerProcess[] = [];
  const free: WorkerProcess[] = [];
  let most = count;
  return {
    run: (name, task) =>
      new Promise((resolve, reject) => {
        waiting.push({ order: { name, task }, resolve, reject });
        const worker = free.pop() ?? (workers.length < most ? open() : null);
        if (worker) give(worker);
      }),
    start: () => {
      if (workers.length === 0) free.push(open());
    },
    shrink: () => {
      most = 1;
      for (const worker of free.splice(1)) void worker.close();
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };

  function open(): WorkerProcess {
    const worker = openWorker(module, known, `${log}-${workers.length + 1}.log`);
    workers.push(worker);
    return worker;
  }

  function give(worker: WorkerProcess): void {
    const next = waiting.shift();
    if (!next) {
      free.push(worker);
      return;
    }
    // It is free again before its answer is heard: whoever waits for that may have the next task.
    void worker
      .ask(next.order)
      .finally(() => {
        give(worker);
      })
      .then(next.resolve as (result: unknown) => void, next.reject);
  }
}

// Where the C library is glibc, what a worker frees goes back to the system, and not into pools of its threads (mallopt(3)).
const frugal = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '262144', MALLOC_TRIM_THRESHOLD_: '262144' };

interface WorkerProcess {
  ask(order: Order): Promise<unknown>;
  close(): Promise<void>;
}

function openWorker(module: URL, known: Promise<unknown>, log: string): WorkerProcess {
  // A file and no pipe: should the build be killed, a worker with nobody to hear it still comes to its end.
  const said = openSync(log, 'w');
  const child: ChildProcess = fork(workerProcess, [fileURLToPath(module)], {
    cwd: packageRoot,
    execArgv: [],
    env: { ...process.env, ...frugal },
    serialization: 'advanced',
    stdio: ['ignore', said, said, 'ipc'],
  });
  closeSync(said);
  let settle: ((reply: Reply) => void) | null = null;
  const ended = new Promise<void>((resolve) => {
    const end = (cause: string, killed: boolean) => {
      settle?.({ error: { message: `a worker ended: ${cause}\n${readFileSync(log, 'utf8')}`, killed } });
      resolve();
    };
    child.on('exit', (code, signal) => {
      end(`exit ${code ?? signal ?? ''}`, signal !== null);
    });
    child.on('error', (error) => {
      end(error.message, false);
    });
  });
  child.on('message', (reply: Reply) => settle?.(reply));
  const send = (order: Order) => {
    child.send(order, (error) => {
      if (error) settle?.({ error: { message: error.message } });
    });
  };
  void known.then((start) => {
    send({ start });
  });
  return {
    ask: (order) =>
      new Promise((resolve, reject) => {
        settle = (reply) => {
          settle = null;
          if ('result' in reply) resolve(reply.result);
          else reject(Object.assign(new Error(reply.error.message), reply.error));
        };
        void known.then(() => {
          send(order);
        });
      }),
    close: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
