import path from 'node:path';
import { serveFolder } from '../io/serve.ts';
import { buildCommand, type BuildFlags } from './build.ts';

/** Builds, then serves the site on this machine until it is stopped; a build that fails is not served. */
export async function serveCommand(flags: BuildFlags & { readonly port: number }): Promise<number> {
  const code = await buildCommand(flags);
  if (code !== 0) return code;
  const { url } = await serveFolder(path.resolve(flags.output), flags.port);
  process.stdout.write(`${url}\n`);
  return 0;
}
