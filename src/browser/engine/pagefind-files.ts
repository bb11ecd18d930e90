import { answerBelow, readScript, unpack } from '../files.ts';
import type { Groups } from '../groups.ts';
import type { Manifest } from '../manifest.ts';
import { once } from '../once.ts';
import { encode } from './cbor.ts';

// What stands before the data of Pagefind's files, packed or not.
const signature = new TextEncoder().encode('pagefind_dcd');
/** The one that all words are taken to be of: keys are of none. */
export const language = 'zz';
// One file for all bundles, unpacked once, where each of Pagefind's clients would do it for itself.
const machineOf = once(async (path) => unpack(await readScript(path), 'gzip'));

/** Answers for the files that Pagefind takes a bundle to have. Gives the folder where it is to take them to lie. */
export function openFolder(bundle: number, groups: Groups, { version, wasm }: Manifest['pagefind']): string {
  const folder = `search/${bundle}/`;
  answerBelow(folder, async (file) => {
    if (file === 'pagefind-entry.json') return entryOf(version);
    if (file === 'wasm.unknown.pagefind') return machineOf(wasm);
    if (file === `pagefind.${language}.pf_meta`) return pageList(bundle, groups, version);
    const [, name] = /^index\/(\w+)\.pf_index$/u.exec(file) ?? [];
    if (name === undefined) throw new Error(`no file of Pagefind's: ${file}`);
    return signed(await groups.wordsOf(bundle, numberOf(name)));
  });
  return folder;
}

/** The number that a page or a file has as its name. */
export const numberOf = (name: string): number => Number.parseInt(name, 36);

const nameOf = (number: number) => number.toString(36);

function entryOf(version: string): string {
  const languages = { [language]: { hash: language, wasm: null, page_count: 0 } };
  return JSON.stringify({ version, languages, include_characters: [] });
}

/** The list of pages: hashes of pages and files, which Pagefind names them by, can't be packed, so they are named by their numbers. No filters, no orders; of what is said of a page the title alone. */
async function pageList(bundle: number, groups: Groups, version: string): Promise<Uint8Array<ArrayBuffer>> {
  const { sizes } = await groups.pagesOf(bundle);
  const beginnings = await groups.beginningsOf(bundle);
  const pages = sizes.map((size, n) => [nameOf(n), size]);
  const ranges = beginnings.map((from, n) => [from, lastBefore(beginnings[n + 1]), nameOf(n)]);
  return signed(encode([version, pages, ranges, [], [], ['title']]));
}

// Keys are of ASCII: this one is above all that begin with a lesser letter.
function lastBefore(beginning: string | undefined): string {
  if (beginning === undefined) return '~';
  const letter = beginning.charCodeAt(beginning.length - 1) - 1;
  return `${beginning.slice(0, -1)}${String.fromCharCode(letter)}~`;
}

function signed(data: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(signature.length + data.length);
  file.set(signature);
  file.set(data, signature.length);
  return file;
}
