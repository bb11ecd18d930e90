import type { Facet } from '../search/facets.ts';
import type { BundlePages, Manifest } from './manifest.ts';
import { once } from './once.ts';
import { jsonOf } from './packed-json.ts';

/** What bundles share files for, read once; a file that could not be had is asked for anew. */
export interface Groups {
  /** What is known of a bundle's articles. */
  pagesOf(bundle: number): Promise<BundlePages>;
  /** The sections of a bundle's articles. */
  sectionsOf(bundle: number): Promise<Facet>;
  /** Where the files of words begin that a bundle shares. */
  beginningsOf(bundle: number): Promise<readonly string[]>;
  /** What a file of words, told by its number among them, has of a bundle. */
  wordsOf(bundle: number, file: number): Promise<Uint8Array<ArrayBuffer>>;
}

type Read = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Opens the groups of an archive; `read` gives the bytes of a packed file. */
export function openGroups(groups: Manifest['groups'], read: Read): Groups {
  const readOnce = once(read);
  const parsed = once(async (path) => jsonOf(await read(path)));
  const load = async <T>(valueOrPath: T | string) =>
    (typeof valueOrPath === 'string' ? await parsed(valueOrPath) : valueOrPath) as T;
  const groupOf = (bundle: number) => {
    const group = groups.find(({ bundles }) => bundles.includes(bundle))!;
    return { group, place: group.bundles.indexOf(bundle) };
  };
  const listOf = async (bundle: number) => {
    const { group, place } = groupOf(bundle);
    return { list: await load(group.list), place };
  };
  return {
    pagesOf: async (bundle) => {
      const { list, place } = await listOf(bundle);
      return list.bundles[place]!;
    },
    sectionsOf: async (bundle) => {
      const { group, place } = groupOf(bundle);
      return (await load(group.sections))[place]!;
    },
    beginningsOf: async (bundle) => (await listOf(bundle)).list.beginnings,
    wordsOf: async (bundle, file) => {
      const { list, place } = await listOf(bundle);
      return partOf(await readOnce(list.folder + list.names[file]!), list.bundles.length, place);
    },
  };
}

// The lengths of all parts come first, as numbers of 32 bits.
function partOf(bytes: Uint8Array<ArrayBuffer>, parts: number, place: number): Uint8Array<ArrayBuffer> {
  const numbers = new DataView(bytes.buffer, bytes.byteOffset);
  const lengthOf = (n: number) => numbers.getUint32(n * Uint32Array.BYTES_PER_ELEMENT, true);
  let start = parts * Uint32Array.BYTES_PER_ELEMENT;
  for (let n = 0; n < place; n++) start += lengthOf(n);
  return bytes.subarray(start, start + lengthOf(place));
}
