import { renameSync } from 'node:fs';

/** Has a file written that takes its name only when it is whole: a killed build leaves nothing that looks so. `write` is given the name that it has until then. */
export function writeWhole(file: string, write: (draft: string) => void): void {
  const draft = `${file}.draft`;
  write(draft);
  renameSync(draft, file);
}
