import { load } from './load.mjs';

// Eleventy would have every import of the process go through a thread of its own, to load again what changed: nothing changes here.
process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';

// A process of a pool: it runs the module that it is told.
await load(process.argv[2]);
