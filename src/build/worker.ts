import { serveTasks } from '../io/serve-tasks.ts';
import { Staging } from '../io/staging.ts';
import { createDescriber } from './describe.ts';
import { read, type ReadTask } from './read.ts';
import { render, type RenderTask } from './render.ts';
import { writeSearch, type IndexTask } from './search.ts';
import type { Workshop } from './workshop.ts';

/** What a worker of the build can do. */
function openTasks(workshop: Workshop) {
  const staging = new Staging(workshop.staging);
  return {
    read: (task: ReadTask) => read(workshop, task),
    describe: createDescriber(workshop, staging),
    render: (task: RenderTask) => render(workshop, task),
    index: (task: IndexTask) => writeSearch(workshop, staging, task),
  };
}

export type BuildTasks = ReturnType<typeof openTasks>;

serveTasks(openTasks);
