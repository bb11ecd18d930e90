import path from 'node:path';
import { hashText } from '../arabic/text-hash.ts';
import { byOldest } from '../archive/catalogue.ts';
import type { Placed } from './placing.ts';
import { hashOf } from './key.ts';

/** Files that the descriptions of a part's articles go to, or lie in already: their records, what is held of all articles, what reprints are known by, and what the index is given of them. */
export interface PartFiles {
  readonly described: string;
  readonly listed: string;
  readonly signatures: string;
  readonly keyed: string;
}

/** Articles of one volume that follow each other, and are described and rendered together. */
export interface Part extends PartFiles {
  /** Folder of the volume, `2016/10/`. */
  readonly volume: string;
  /** A hash of all that the description of its articles depends on. */
  readonly key: string;
  /** Oldest first. */
  readonly placed: readonly Placed[];
}

/**
 * The parts of all volumes, volumes in order. A part ends after an article whose address says so, one of 128, so that an
 * article which comes or goes leaves the other parts as they are. `inputs` is what descriptions depend on beside the articles.
 */
export function planParts(
  placed: ReadonlyMap<string, readonly Placed[]>,
  inputs: string,
  folder: string,
): readonly Part[] {
  return [...placed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([volume, articles]) =>
      cut(inOrder(articles)).map((chunk) => {
        const key = hashOf([inputs, ...chunk.map(stateOf)]);
        return { volume, key, ...partFiles(path.join(folder, `${beginningOf(inputs)}${key}`)), placed: chunk };
      }),
    );
}

/** What the description of an article depends on beside the inputs of all. */
export const stateOf = ({ place, address }: Placed) => `${place.digest} ${address}`;

/** Files of parts that are no more, described by the same inputs: what they say of articles that stayed as they were holds. `names` are the files of the folder. */
export function formerParts(
  parts: readonly Part[],
  inputs: string,
  folder: string,
  names: readonly string[],
): readonly PartFiles[] {
  const used = new Set(parts.map(({ described }) => described));
  const there = new Set(names.map((name) => path.join(folder, name)));
  return names
    .filter((name) => name.startsWith(beginningOf(inputs)) && name.endsWith('.records'))
    .map((name) => partFiles(path.join(folder, name.slice(0, -'.records'.length))))
    .filter(({ described, signatures, keyed }) => !used.has(described) && there.has(signatures) && there.has(keyed));
}

const beginningOf = (inputs: string) => `${hashOf([inputs]).slice(0, 8)}-`;

/** The files of a part that begin so. */
export const partFiles = (file: string): PartFiles => ({
  described: `${file}.records`,
  listed: `${file}.listed`,
  signatures: `${file}.signatures`,
  keyed: `${file}.keys`,
});

function inOrder(articles: readonly Placed[]): readonly Placed[] {
  return articles
    .map((placed) => ({ placed, date: placed.date, url: placed.address }))
    .sort(byOldest)
    .map(({ placed }) => placed);
}

function cut(articles: readonly Placed[]): readonly (readonly Placed[])[] {
  const parts: Placed[][] = [];
  let isOpen = false;
  for (const article of articles) {
    if (isOpen) parts.at(-1)!.push(article);
    else parts.push([article]);
    isOpen = !endsPart(article.address);
  }
  return parts;
}

const endsPart = (address: string) => hashText(address) % 128 === 0;
