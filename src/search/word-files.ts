import { deflateSync } from 'node:zlib';
import { CborWriter } from './pagefind-format.ts';
import type { SortedWords } from './postings.ts';

/** Some words of a bundle, one after the other as `Postings` has them. */
export interface Stretch {
  readonly words: number;
  readonly bytes: Uint8Array;
}

// Before it is packed: every word of a query loads one.
const bytesAFile = 48_000;

/**
 * Where the files begin that the words of some bundles share: each has the words from its beginning to the next one's. The keys are a trie,
 * of which a node that is small enough is not cut, and small ones that follow each other below one node go together; so an article that changes
 * the words of a file leaves the others as they are.
 */
export function beginningsOf(bundles: readonly SortedWords[], most = bytesAFile): readonly string[] {
  const whole = bundles.map((words) => ({ words, first: 0, end: words.keys.length }));
  return piecesOf('', whole, most).map(({ from }) => from);
}

interface Range {
  readonly words: SortedWords;
  readonly first: number;
  readonly end: number;
}

interface Piece {
  readonly from: string;
  readonly size: number;
}

function piecesOf(beginning: string, ranges: readonly Range[], most: number): readonly Piece[] {
  const size = ranges.reduce((sum, range) => sum + sizeOf(range), 0);
  if (size <= most) return size === 0 ? [] : [{ from: beginning, size }];
  const below = childrenOf(beginning.length, ranges);
  if (below.every(([letter]) => letter === '')) return [{ from: beginning, size }];
  const pieces: Piece[] = [];
  for (const piece of below.flatMap(([letter, parts]) => piecesOf(beginning + letter, parts, most))) {
    const last = pieces.at(-1);
    if (last && last.size + piece.size <= most) pieces[pieces.length - 1] = { ...last, size: last.size + piece.size };
    else pieces.push(piece);
  }
  return [{ ...pieces[0]!, from: beginning }, ...pieces.slice(1)];
}

// The ranges by the letter at a place, in order; '' for the key that ends there.
function childrenOf(place: number, ranges: readonly Range[]): readonly (readonly [letter: string, Range[]])[] {
  const children = new Map<string, Range[]>();
  for (const { words, first, end } of ranges) {
    for (let at = first; at < end;) {
      const letter = words.keys[at]!.charAt(place);
      const next = letter === '' ? at + 1 : firstFrom(words, words.keys[at]!.slice(0, place) + after(letter), at, end);
      const range = { words, first: at, end: next };
      const others = children.get(letter);
      if (others) others.push(range);
      else children.set(letter, [range]);
      at = next;
    }
  }
  return [...children].sort(([a], [b]) => (a < b ? -1 : 1));
}

const after = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 1);

const startOf = ({ ends }: SortedWords, word: number) => (word === 0 ? 0 : ends[word - 1]!);

const sizeOf = ({ words, first, end }: Range) => startOf(words, end) - startOf(words, first);

/** The words from one key up to, but without, another, or up to the last: how many they are, and their bytes from `start` to `end`. */
export function stretchOf(words: SortedWords, from: string, to: string | undefined) {
  const first = firstFrom(words, from);
  const end = to === undefined ? words.keys.length : firstFrom(words, to);
  return { words: end - first, start: startOf(words, first), end: startOf(words, end) };
}

// The number of the first word whose key is not below one.
function firstFrom({ keys }: SortedWords, key: string, low = 0, high = keys.length): number {
  let [first, end] = [low, high];
  while (first < end) {
    const middle = (first + end) >> 1;
    if (keys[middle]! < key) first = middle + 1;
    else end = middle;
  }
  return first;
}

/** A file of the words that bundles share, packed: the lengths of what each has of them, as numbers of 32 bits, then for each what would be a file of Pagefind. `src/browser/groups.ts` is the other end. */
export function formatWords(stretches: readonly Stretch[]): Uint8Array {
  const files = stretches.map(({ words, bytes }) => {
    const head = new CborWriter();
    head.array(1);
    head.array(words);
    return Buffer.concat([head.take(), bytes]);
  });
  const lengths = Buffer.from(Uint32Array.from(files, ({ length }) => length).buffer);
  return deflateSync(Buffer.concat([lengths, ...files]), { level: 4 });
}
