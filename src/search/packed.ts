import { deflateSync } from 'node:zlib';

/** A file of the index, its path below the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * A text as a script that hands it to the search page, packed: one file for http and for a page that is opened from a disk, which may load
 * scripts but fetch nothing. `path` is the script's, without `.js`; `src/browser/files.ts` is the other end.
 */
export function packedScript(path: string, text: string): IndexFile {
  return portableCopy({ path, bytes: deflateSync(text, { level: 6 }) });
}

/** The very bytes of a file as such a script, to lie beside it. */
export function portableCopy({ path, bytes }: IndexFile): IndexFile {
  return { path: `${path}.js`, bytes: Buffer.from(`warraqFile("${Buffer.from(bytes).toString('base64')}")`) };
}
