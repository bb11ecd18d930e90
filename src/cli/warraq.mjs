#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { load } from '../io/load.mjs';

const { main } = await load(fileURLToPath(new URL('./main.ts', import.meta.url)));
process.exitCode = await main(process.argv);
