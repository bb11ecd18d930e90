import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

// What Pagefind 1.6 writes before the data of a file.
const signature = 'pagefind_dcd';

type Page = readonly [hash: string, words: number, ...rest: unknown[]];

/**
 * Pagefind's list of pages with each page's number in the place of its hash, by which it names the page in an answer: a hash can't be
 * packed, and at 5,000 articles makes two thirds of what every reader loads first. `words` says how many words each page was given, in its order; throws
 * where the pages are others.
 */
export function numberPages(bytes: Uint8Array, words: readonly number[]): Uint8Array {
  const data = gunzipSync(bytes);
  if (data.toString('latin1', 0, signature.length) !== signature) throw new Error('no list of pages of Pagefind 1.6');
  const [version, pages, ...rest] = decode(data.subarray(signature.length)) as [string, readonly Page[], ...unknown[]];
  if (pages.length !== words.length || pages.some(([, count], n) => count !== words[n])) {
    throw new Error('Pagefind gave its pages in another order than they were added');
  }
  const numbered = pages.map(([, count], n) => [n.toString(36), count]);
  return gzipSync(Buffer.concat([Buffer.from(signature), encode([version, numbered, ...rest])]), { level: 9 });
}
