import type { IndexFile } from './index.ts';

/**
 * A file of the site as a script that hands its bytes to the search page: a page opened from a disk may not fetch files, but
 * may load scripts. `path` is from the site root; `src/browser/fetch.ts` is the other end.
 */
export function portableCopy(path: string, { bytes }: IndexFile): string {
  return `warraqFile(${JSON.stringify(path)},"${Buffer.from(bytes).toString('base64')}")`;
}
