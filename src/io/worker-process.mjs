import { load } from './load.mjs';

// A process of a pool: it runs the module that it is told.
await load(process.argv[2]);
