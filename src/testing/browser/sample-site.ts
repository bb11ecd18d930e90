import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot, runCli, temporaryFolder } from '../run-cli.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the sample archive's site, built once for all browser tests. */
    site: string;
  }
}

/** Builds the sample archive for the browser tests; removed when they end. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = temporaryFolder();
  cpSync(path.join(projectRoot, 'content'), path.join(folder, 'content'), { recursive: true });
  const run = await runCli(['build'], folder);
  if (run.code !== 0) throw new Error(`the sample archive was not published:\n${run.stdout}${run.stderr}`);
  project.provide('site', path.join(folder, 'dist'));
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
