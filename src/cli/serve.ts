import path from 'node:path';
import { serveFolder } from '../io/serve.ts';
import { formatProblem } from '../problems/format.ts';
import { buildCommand, type BuildFlags } from './build.ts';
import { takenPort } from './misuse.ts';

/** Builds, then serves the site on this machine until it is stopped; a build that fails is not served, and without its port none is begun. */
export async function serveCommand(flags: BuildFlags & { readonly port: number }): Promise<number> {
  const server = await serveFolder(path.resolve(flags.output), flags.port).catch((error: unknown) => {
    const misuse = takenPort(flags.port, error);
    if (misuse === null) throw error;
    process.stderr.write(`${formatProblem(misuse)}\n`);
    return null;
  });
  if (server === null) return 2;
  const code = await buildCommand(flags);
  if (code === 0) process.stdout.write(`${server.url}\n`);
  else await server.close();
  return code;
}
