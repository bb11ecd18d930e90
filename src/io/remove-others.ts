import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Removes the files of a folder, but for these. */
export function removeOthers(folder: string, files: readonly string[]): void {
  const kept = new Set(files.map((file) => path.basename(file)));
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(path.join(folder, name));
}
