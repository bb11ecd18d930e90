import { serveTasks } from '../io/serve-tasks.ts';
import { createDescriber } from './describe.ts';
import { look, type LookTask } from './look.ts';
import { read, type ReadTask } from './read.ts';
import type { Workshop } from './workshop.ts';

/** What a process that reads articles can do. */
function openTasks(workshop: Workshop) {
  return {
    read: (task: ReadTask) => read(workshop, task),
    look: (task: LookTask) => look(workshop, task),
    describe: createDescriber(workshop),
  };
}

export type ReaderTasks = ReturnType<typeof openTasks>;

serveTasks(openTasks);
