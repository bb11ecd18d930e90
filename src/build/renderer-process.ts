import { constants, setPriority } from 'node:os';
import { serveTasks } from '../io/serve-tasks.ts';
import { render, type RenderTask } from './render.ts';
import type { Workshop } from './workshop.ts';

/** What a process that makes pages can do. */
function openTasks(workshop: Workshop) {
  return { render: (task: RenderTask) => render(workshop, task) };
}

export type RendererTasks = ReturnType<typeof openTasks>;

// Indexing takes the longest, one step after the other; pages take what it leaves of the processors.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
serveTasks(openTasks);
