import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives what memory is no longer used back to the system now: by itself V8 keeps it until there is too little, while other processes of a build want
 * it. What is in use is moved together where that is asked for: else a page of memory stays for one value that lies in it; but for a moment it takes
 * twice its room.
 */
export function giveBackMemory({ compact }: { readonly compact: boolean }): void {
  setFlagsFromString('--expose-gc');
  if (compact) setFlagsFromString('--compact-on-every-full-gc');
  (runInNewContext('gc') as () => void)();
  if (compact) setFlagsFromString('--no-compact-on-every-full-gc');
}
