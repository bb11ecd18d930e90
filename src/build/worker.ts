import { serveTasks } from '../io/serve-tasks.ts';
import { Staging } from '../io/staging.ts';
import { createDescriber } from './describe.ts';
import { look, type LookTask } from './look.ts';
import { read, type ReadTask } from './read.ts';
import type { RenderTask } from './render.ts';
import type { Workshop } from './workshop.ts';

/** What a worker of the build can do. */
function openTasks(workshop: Workshop) {
  const staging = new Staging(workshop.staging);
  return {
    read: (task: ReadTask) => read(workshop, task),
    look: (task: LookTask) => look(workshop, task),
    describe: createDescriber(workshop, staging),
    // Eleventy takes its time to load: only where it is wanted.
    render: async (task: RenderTask) => (await import('./render.ts')).render(workshop, task),
  };
}

export type BuildTasks = ReturnType<typeof openTasks>;

serveTasks(openTasks);
