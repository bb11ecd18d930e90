import { existsSync } from 'node:fs';
import { serveTasks } from '../io/serve-tasks.ts';
import { earlierPrinting } from '../archive/reprints.ts';
import { readSignatures } from './described-part.ts';
import { Describer, type DescribeTask } from './describe.ts';
import { look, type LookTask } from './look.ts';
import type { PartFiles } from './parts.ts';
import { read, type ReadTask } from './read.ts';
import type { Workshop } from './workshop.ts';

/** Parts whose articles are all that there are, and the order in which these were printed, by their numbers. */
interface ReprintsTask {
  readonly parts: readonly Pick<PartFiles, 'signatures'>[];
  readonly order: Int32Array;
}

/** What a process that reads articles can do. */
function openTasks(workshop: Workshop) {
  const describer = new Describer();
  // While nothing is asked yet.
  if (workshop.lexicon !== null && existsSync(workshop.lexicon)) describer.learn(workshop.lexicon);
  return {
    read: (task: ReadTask) => read(workshop, task),
    look: (task: LookTask) => look(workshop, task),
    describe: (task: DescribeTask) => {
      describer.describe(task);
    },
    findReprints: ({ parts, order }: ReprintsTask) => earlierPrinting(parts.flatMap(readSignatures), order),
  };
}

export type ReaderTasks = ReturnType<typeof openTasks>;

serveTasks(openTasks);
