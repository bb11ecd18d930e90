import { serveTasks } from '../io/serve-tasks.ts';
import { createDescriber } from './describe.ts';
import { look, type LookTask } from './look.ts';
import { read, type ReadTask } from './read.ts';
import type { RenderTask } from './render.ts';
import type { Workshop } from './workshop.ts';

/** What a worker of the build can do. */
function openTasks(workshop: Workshop) {
  return {
    read: (task: ReadTask) => read(workshop, task),
    look: (task: LookTask) => look(workshop, task),
    describe: createDescriber(),
    // Eleventy takes its time to load: only where it is wanted.
    render: async (task: RenderTask) => (await import('./render.ts')).render(workshop, task),
  };
}

export type BuildTasks = ReturnType<typeof openTasks>;

serveTasks(openTasks);
