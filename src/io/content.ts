import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { Stamps } from './stamp.ts';
import { circle, hidden, orphanSidecar, tooLarge, unknownKind, unreadable } from './content-problems.ts';

/** What lies in a content folder, by what each file is for. Paths are below the folder, as on the disk, `/` between names, sorted by code unit. */
export interface Listing {
  readonly root: string;
  /** Of any of these files. */
  readonly stamps: Stamps;
  /** Article files and, for each, its sidecar where there is one. */
  readonly articles: readonly { readonly path: string; readonly sidecar: string | null }[];
  readonly images: readonly string[];
  /** `pages/*.md` */
  readonly pages: readonly string[];
  /** Sidecars without an article, and files of a kind that can't be an article: each is told. */
  readonly problems: readonly Problem[];
  /** How many of them are files set aside unread: they count in the balance. */
  readonly unread: number;
  /** How many files lie in the folder, all but what version control keeps, and of them: sidecars that have an article, those that have none, the archive's own files and pages. */
  readonly counts: { readonly [kind in 'found' | 'sidecars' | 'orphans' | 'own']: number };
}

const articleKinds = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '']);
const sidecarKinds = new Set(['.yaml', '.yml']);
const imageKinds = new Set(['.jpg', '.jpeg', '.png', '.gif', '.webp', '.avif']);
const knownKinds = [articleKinds, sidecarKinds, imageKinds];
const ownFiles = new Set(['archive.yaml', 'addresses.ndjson']);

/**
 * Lists a content folder. The archive's own files (settings, ledger, lexicon) and those of version control are no articles; what can't be read, other
 * hidden files (.DS_Store) and links that lead in a circle are told as problems. Linked folders are followed, each real folder once.
 */
export function listContent(root: string): Listing {
  const problems: Problem[] = [];
  const files = walkAll(root, problems).sort((a, b) => (a < b ? -1 : 1));
  const notFiles = problems.length;
  const own = files.filter((file) => isOwn(file) || isPage(file));
  const candidates = files.filter((file) => !isOwn(file) && !isPage(file));
  const ofKind = (kinds: ReadonlySet<string>) => candidates.filter((file) => kinds.has(kindOf(file)));
  // Of two sidecars of one name the first is taken.
  const sidecars = new Map<string, string>();
  for (const file of ofKind(sidecarKinds)) if (!sidecars.has(stemOf(file))) sidecars.set(stemOf(file), file);
  const articles = ofKind(articleKinds).map((file) => ({ path: file, sidecar: sidecars.get(stemOf(file)) ?? null }));
  const claimed = new Set(articles.flatMap(({ sidecar }) => sidecar ?? []));
  const orphans = ofKind(sidecarKinds).filter((file) => !claimed.has(file));
  const images = ofKind(imageKinds).filter((file) => isPlain(root, file, problems));
  const unknown = candidates.filter((file) => !knownKinds.some((kinds) => kinds.has(kindOf(file))));
  return {
    root,
    stamps: new Stamps(root),
    articles,
    images,
    pages: files.filter(isPage),
    problems: [
      ...problems,
      ...orphans.map(orphanSidecar),
      ...unknown.map((file) => unknownKind(file, [...imageKinds])),
    ],
    unread: problems.length + unknown.length,
    counts: {
      found: files.length + notFiles,
      sidecars: claimed.size,
      orphans: orphans.length,
      own: own.length,
    },
  };
}

/** The bytes of a file of the listing, or the problem that kept it from being read: too large, no plain file, or changed meanwhile. Never more than `maximum` bytes are held. */
export function readContent(root: string, file: string, maximum: number): Uint8Array | Problem {
  let opened: number | null = null;
  try {
    // A pipe that nobody writes into would keep a blocking open waiting.
    opened = openSync(path.join(root, file), constants.O_RDONLY | constants.O_NONBLOCK);
    const before = fstatSync(opened);
    if (!before.isFile()) return unreadable(file, 'a pipe, socket or device');
    if (before.size > maximum) return tooLarge(file, before.size, maximum);
    const bytes = new Uint8Array(before.size);
    let length = 0;
    for (let read = 1; read > 0 && length < bytes.length; length += read) {
      read = readSync(opened, bytes, length, bytes.length - length, length);
    }
    const after = fstatSync(opened);
    const changed = length < bytes.length || after.size !== before.size || after.mtimeMs !== before.mtimeMs;
    return changed ? unreadable(file, 'a file that changed while it was read') : bytes;
  } catch (error) {
    return unreadable(file, error);
  } finally {
    if (opened !== null) closeSync(opened);
  }
}

// An image is copied as it is, and nothing else must take its place: a pipe would keep the copy waiting.
function isPlain(root: string, file: string, problems: Problem[]): boolean {
  try {
    if (statSync(path.join(root, file)).isFile()) return true;
    problems.push(unreadable(file, 'a pipe, socket or device'));
  } catch (error) {
    problems.push(unreadable(file, error));
  }
  return false;
}

const isOwn = (file: string) => ownFiles.has(file) || file.startsWith('lexicon.');
const isPage = (file: string) => /^pages\/[^/]+\.md$/u.test(file);
const kindOf = (file: string) => path.posix.extname(file).toLowerCase();
const stemOf = (file: string) => file.slice(0, file.length - path.posix.extname(file).length);

// What version control keeps beside the articles, and the ledger on its way to its place.
const isKept = (name: string) => /^\.(?:git.*|svn|hg|addresses\.ndjson\.next)$/u.test(name);

// Folders come before links to them, so that a file goes by the path where it lies.
function walkAll(root: string, problems: Problem[]): string[] {
  const seen = new Set<string>();
  const files: string[] = [];
  const links: string[] = [];
  const top = realOf(root, problems) ?? root;
  const walk = (folder: string) => {
    const full = path.join(root, folder);
    const real = realOf(full, problems, folder);
    if (real === null) return;
    // A folder above the content would bring the content again, and all that lies beside it.
    if (seen.has(real) || (real !== top && `${top}/`.startsWith(real === '/' ? real : `${real}/`))) {
      problems.push(circle(folder, real));
      return;
    }
    seen.add(real);
    for (const entry of entriesOf(full, folder, problems)) {
      const below = path.posix.join(folder, entry.name);
      if (isKept(entry.name)) continue;
      if (entry.name.startsWith('.')) problems.push(hidden(below));
      else if (entry.isSymbolicLink()) links.push(below);
      else if (entry.isDirectory()) walk(below);
      else files.push(below);
    }
  };
  walk('');
  for (const link of links) {
    if (isFolder(path.join(root, link))) walk(link);
    else files.push(link);
  }
  return files;
}

function realOf(full: string, problems: Problem[], folder = ''): string | null {
  try {
    return realpathSync(full);
  } catch (error) {
    problems.push(unreadable(`${folder}/`, error));
    return null;
  }
}

function entriesOf(full: string, folder: string, problems: Problem[]) {
  try {
    return readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    problems.push(unreadable(`${folder}/`, error));
    return [];
  }
}

// A link to nothing or to itself is no folder: it is told when it is read.
function isFolder(full: string): boolean {
  try {
    return statSync(full).isDirectory();
  } catch {
    return false;
  }
}
