import { gunzipSync, gzipSync } from 'node:zlib';
import type { ShownHit } from './document.ts';

// What Pagefind 1.6 writes before the JSON of a fragment.
const signature = 'pagefind_dcd';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Puts what a reader is shown in the place of the searched words, in a fragment file of Pagefind (gzip, a signature, then one
 * fragment or several by their hash); other files are given back as they are. Throws where the format is another.
 */
export function showOriginals(path: string, bytes: Uint8Array, hits: ReadonlyMap<string, ShownHit>): Uint8Array {
  if (!path.endsWith('.pf_fragment')) return bytes;
  const text = gunzipSync(bytes).toString();
  if (!text.startsWith(signature)) throw new Error(`${path} is no fragment of Pagefind 1.6`);
  const parsed = JSON.parse(text.slice(signature.length)) as Fragment | Readonly<Record<string, Fragment>>;
  const shown = isFragment(parsed)
    ? withHit(parsed, hits)
    : Object.fromEntries(Object.entries(parsed).map(([hash, fragment]) => [hash, withHit(fragment, hits)]));
  return gzipSync(signature + JSON.stringify(shown));
}

function isFragment(value: Fragment | Readonly<Record<string, Fragment>>): value is Fragment {
  return typeof value.url === 'string';
}

function withHit(fragment: Fragment, hits: ReadonlyMap<string, ShownHit>): object {
  const hit = hits.get(fragment.url);
  if (!hit) throw new Error(`the index has a fragment for ${fragment.url}, which was not given to it`);
  const { body, ...meta } = hit;
  return { ...fragment, content: body, meta, filters: {}, anchors: [] };
}
