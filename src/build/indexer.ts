import { serveTasks } from '../io/serve-tasks.ts';
import { Staging } from '../io/staging.ts';
import { createSearchWriter } from './search.ts';
import type { Workshop } from './workshop.ts';

// The process that writes the search index while others describe and render.
const openTasks = (workshop: Workshop) => createSearchWriter(workshop, new Staging(workshop.staging));

export type SearchTasks = ReturnType<typeof openTasks>;

serveTasks(openTasks);
