import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives what memory is no longer used back to the system now: by itself V8 keeps it until there is too little, while other processes of a build want
 * it. What is in use is moved together: else a page of memory stays for one value that lies in it.
 */
export function giveBackMemory(): void {
  setFlagsFromString('--expose-gc');
  setFlagsFromString('--compact-on-every-full-gc');
  (runInNewContext('gc') as () => void)();
  setFlagsFromString('--no-compact-on-every-full-gc');
}
