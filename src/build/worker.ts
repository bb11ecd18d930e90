import { serveTasks } from '../io/serve-tasks.ts';
import { Staging } from '../io/staging.ts';
import { createDescriber } from './describe.ts';
import { look, type LookTask } from './look.ts';
import { read, type ReadTask } from './read.ts';
import type { RenderTask } from './render.ts';
import type { IndexTask } from './search.ts';
import type { Workshop } from './workshop.ts';

/** What a worker of the build can do. */
function openTasks(workshop: Workshop) {
  const staging = new Staging(workshop.staging);
  return {
    read: (task: ReadTask) => read(workshop, task),
    look: (task: LookTask) => look(workshop, task),
    describe: createDescriber(workshop, staging),
    // Eleventy, Pagefind and esbuild take their time to load: only where they are wanted.
    render: async (task: RenderTask) => (await import('./render.ts')).render(workshop, task),
    index: async (task: IndexTask) => (await import('./search.ts')).writeSearch(workshop, staging, task),
  };
}

export type BuildTasks = ReturnType<typeof openTasks>;

serveTasks(openTasks);
