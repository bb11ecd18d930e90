import { getHeapStatistics } from 'node:v8';
import { isFileError } from './file-error.ts';
import { giveBackMemory } from './give-back-memory.ts';
import type { Order, Reply, Tasks } from './pool.ts';

// The longer a process lives, the more V8 lets its heap grow beyond what is in use: from 200 MB on it is looked through when it has grown by half.
const fewest = 200 * 2 ** 20;

/** Within a worker process: makes its tasks from what it is started with, and does them as they come. Both ends agree on the types. */
export function serveTasks<T extends Tasks<T>>(open: (start: never) => T): void {
  let tasks: T | null = null;
  let most = fewest;
  const tidy = () => {
    if (getHeapStatistics().total_heap_size < most) return;
    giveBackMemory({ compact: true });
    most = Math.max(fewest, 1.5 * getHeapStatistics().total_heap_size);
  };
  process.on('message', (order: Order) => {
    if ('start' in order) tasks = open(order.start as never);
    else {
      void replyTo(tasks!, order.name as keyof T, order.task as never).then((reply) => {
        process.send!(reply);
        tidy();
      });
    }
  });
  // The build is gone: nobody wants the rest.
  process.on('disconnect', () => process.exit(1));
}

async function replyTo<T extends Tasks<T>>(tasks: T, name: keyof T, task: never): Promise<Reply> {
  try {
    return { result: await tasks[name](task) };
  } catch (thrown) {
    if (isFileError(thrown)) {
      const { message, syscall, path, dest } = thrown;
      return { error: { message, syscall, path, dest } };
    }
    const { stack, message } = thrown as Error;
    return { error: { message: stack ?? message } };
  }
}
