#!/usr/bin/env node
// Registers the TypeScript loader, then hands over: Node 20 runs no TypeScript by itself.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv);
