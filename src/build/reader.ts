import { serveTasks } from '../io/serve-tasks.ts';
import { earlierPrinting } from '../archive/reprints.ts';
import { readSignatures } from './described-part.ts';
import { Describer, type DescribeTask } from './describe.ts';
import { look, type LookTask } from './look.ts';
import type { PartFiles } from './plan.ts';
import { read, type ReadTask } from './read.ts';
import type { Workshop } from './workshop.ts';

/** Parts whose articles are all that there are, and the order in which these were printed, by their numbers. */
export interface ReprintsTask {
  readonly parts: readonly Pick<PartFiles, 'signatures'>[];
  readonly order: Int32Array;
}

/** What a process that reads articles can do. */
function openTasks(workshop: Workshop) {
  const describer = new Describer(workshop);
  return {
    read: (task: ReadTask) => read(workshop, task),
    look: (task: LookTask) => {
      // When this is answered: before articles are described nothing else is asked.
      setImmediate(() => {
        describer.prepare();
      });
      return look(workshop, task);
    },
    describe: (task: DescribeTask) => {
      describer.describe(task);
    },
    findReprints: ({ parts, order }: ReprintsTask) => earlierPrinting(parts.flatMap(readSignatures), order),
  };
}

export type ReaderTasks = ReturnType<typeof openTasks>;

serveTasks(openTasks);
