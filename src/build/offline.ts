import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fontFiles } from '../../layouts/style/fonts.ts';
import {
  entryOf,
  nameOfBytes,
  piecesOf,
  type Directory,
  type PieceEntry,
  type SiteFile,
} from '../exports/inventory.ts';
import type { Staging } from '../io/staging.ts';
import { urls } from '../pages/urls.ts';
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

/**
 * Writes the service worker, and the lists by which it knows the files of this build from those of another. To be called
 * when all other files of the site are in the staging folder. A build is named by the bytes of all its files, so the same
 * site gives the same worker.
 */
export async function writeOffline(staging: Staging): Promise<void> {
  const directory = JSON.stringify(writeInventory(staging));
  const program = await bundleProgram('offline-worker.ts');
  const build = nameOfBytes(directory + JSON.stringify(core) + program);
  staging.write(urls.inventory(build), directory);
  staging.write(urls.offlineWorker, `const warraqOffline=${JSON.stringify({ build, core })};\n${program}`);
}

function writeInventory(staging: Staging): Directory {
  const entries = readdirSync(staging.root, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const directory: Record<string, PieceEntry[]> = {};
  for (const folder of ['', ...folders.sort()]) {
    for (const piece of piecesOf(filesIn(staging.root, folder))) {
      const entry = entryOf(piece);
      staging.write(urls.inventory(entry[1]), piece.text);
      (directory[folder] ??= []).push(entry);
    }
  }
  return directory;
}

// Files at the root, or all below a folder of it; sorted as the browser compares paths.
function* filesIn(root: string, folder: string): Generator<SiteFile> {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true, recursive: folder !== '' });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.posix.join(path.relative(root, entry.parentPath).replaceAll(path.sep, '/'), entry.name))
    .sort();
  const all = new Set(paths);
  for (const file of paths) {
    if (isLeftOut(file, all)) continue;
    const bytes = readFileSync(path.join(root, file));
    yield [file, nameOfBytes(bytes), bytes.length];
  }
}

// What is no part of reading: data for other programs, the original bytes, and copies of files as scripts, for `file://`.
function isLeftOut(file: string, all: ReadonlySet<string>): boolean {
  return (
    file.startsWith('data/') || /\.txt$/u.test(file) || (file.endsWith('.js') && all.has(file.slice(0, -'.js'.length)))
  );
}
