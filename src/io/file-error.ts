import type { Problem } from '../problems/problem.ts';

/** A call of the file system that failed, and the file where it is known: a write to an open one does not tell. */
export interface FileError extends Error {
  readonly syscall: string;
  readonly path?: string | undefined;
  /** Where it was to be copied or moved to. */
  readonly dest?: string | undefined;
}

/** Whether this is a full disk, a read-only folder or their like; every other error is a fault of this program. */
export function isFileError(thrown: unknown): thrown is FileError {
  return thrown instanceof Error && 'syscall' in thrown && ('path' in thrown || thrown.syscall === 'write');
}

/** Whether a file below this folder is not there that should be. */
export function isLost({ message, path }: FileError, folder: string): boolean {
  return message.startsWith('ENOENT') && path?.startsWith(folder) === true;
}

/** Such an error as a problem: of `folder` where it names no file; `output` is what stays as it was. */
export function notWritten({ message, path, dest }: FileError, folder: string, output: string): Problem {
  return {
    code: 'not-written',
    file: dest ?? path ?? folder,
    line: null,
    found: message,
    expected: 'a folder that can be written, and room on the disk',
    hint: `free some room or change its permissions, then run the command again; ${output} is as it was`,
  };
}
