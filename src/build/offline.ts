import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fontFiles } from '../../layouts/style/fonts.ts';
import {
  entryOf,
  nameOfBytes,
  piecesOf,
  type Directory,
  type Piece,
  type PieceEntry,
  type SiteFile,
} from '../exports/inventory.ts';
import type { Staging } from '../io/staging.ts';
import { inventoryFolder, urls } from '../pages/urls.ts';
import type { MadeFile } from './made.ts';
import { bundleProgram } from './scripts.ts';

/** What every reader's browser keeps from the first visit on: the ways in, and what all pages need. */
const core: readonly string[] = [
  urls.home,
  urls.search,
  urls.offline,
  urls.style,
  urls.pageScript,
  urls.marksScript,
  urls.offlineScript,
  urls.searchManifest,
  urls.searchScript,
  ...fontFiles.map(({ to }) => `assets/${to}`),
];

// What is for other programs, and what tells of all that is kept.
const notKept = ['data/', inventoryFolder, urls.offlineWorker];
const otherKinds = /\.(?:txt|xml)$/u;

/** Files in the staging folder as they are noted: a browser may keep them but for these: original bytes, feeds and sitemaps among them. */
export function madeFiles(staging: string, files: readonly string[]): readonly MadeFile[] {
  return files.map((file) => {
    if (otherKinds.test(file) || notKept.some((beginning) => file.startsWith(beginning))) return file;
    const bytes = readFileSync(path.join(staging, file));
    return [file, nameOfBytes(bytes), bytes.length];
  });
}

/** Those of these files that a browser may keep. */
export function* keepable(files: Iterable<MadeFile>): Generator<SiteFile> {
  for (const file of files) if (typeof file !== 'string') yield file;
}

/** The lists by which the service worker knows the files of this build from those of another, and what leads to them. */
interface Inventory {
  readonly directory: Directory;
  /** Files by the name of the list they stand in. */
  readonly lists: ReadonlyMap<string, Piece['files']>;
}

/** Takes stock of all that a browser may keep. */
export function takeInventory(files: readonly SiteFile[]): Inventory {
  const folders = new Map<string, SiteFile[]>();
  // Sorted as the browser compares paths.
  for (const file of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const folder = file[0].slice(0, Math.max(0, file[0].indexOf('/')));
    const others = folders.get(folder);
    if (others) others.push(file);
    else folders.set(folder, [file]);
  }
  const directory: Record<string, PieceEntry[]> = {};
  const lists = new Map<string, Piece['files']>();
  for (const [folder, below] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const piece of piecesOf(below)) {
      const entry = entryOf(piece);
      lists.set(entry[1], piece.files);
      (directory[folder] ??= []).push(entry);
    }
  }
  return { directory, lists };
}

/** Writes the service worker and the directory that it begins with. A build is named by the bytes of all that a browser may keep, so the same site gives the same worker. */
export async function writeOffline(staging: Staging, { directory }: Inventory): Promise<void> {
  const text = JSON.stringify(directory);
  const program = await bundleProgram('offline-worker.ts');
  const build = nameOfBytes(text + JSON.stringify(core) + program);
  staging.write(urls.inventory(build), text);
  staging.write(urls.offlineWorker, `const warraqOffline=${JSON.stringify({ build, core })};\n${program}`);
}
