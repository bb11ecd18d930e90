import { statSync } from 'node:fs';

/** What changes of a file when it is written, replaced or moved (size, times of content and of inode, inode), or null where there is no such file. Says nothing of its bytes. */
export function stampOf(file: string): string | null {
  const stat = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stat ? [stat.size, stat.mtimeNs, stat.ctimeNs, stat.ino].join(' ') : null;
}
