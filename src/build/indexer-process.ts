import { serveTasks } from '../io/serve-tasks.ts';
import { createSearchWriter } from './search-writer.ts';

export type IndexerTasks = ReturnType<typeof createSearchWriter>;

// A process that writes search indexes while others describe and render.
serveTasks(createSearchWriter);
