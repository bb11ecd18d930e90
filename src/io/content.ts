import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problems/problem.ts';

/** What lies in a content folder, by what each file is for. Paths are below the folder, as on the disk, `/` between names, sorted by code unit. */
export interface Listing {
  readonly root: string;
  /** Article files and, for each, its sidecar where there is one. */
  readonly articles: readonly { readonly path: string; readonly sidecar: string | null }[];
  readonly images: readonly string[];
  /** `pages/*.md` */
  readonly pages: readonly string[];
  /** Sidecars without an article, and files of a kind that can't be an article: each is told. */
  readonly problems: readonly Problem[];
  /** How many of them are files set aside unread: they count in the balance. */
  readonly unread: number;
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
  const candidates = files.filter((file) => !isOwn(file) && !isPage(file));
  const sidecars = new Map(
    candidates.filter((file) => sidecarKinds.has(kindOf(file))).map((file) => [stemOf(file), file]),
  );
  const articles = candidates
    .filter((file) => articleKinds.has(kindOf(file)))
    .map((file) => ({ path: file, sidecar: sidecars.get(stemOf(file)) ?? null }));
  const claimed = new Set(articles.map((article) => article.sidecar));
  const orphans = [...sidecars.values()].filter((file) => !claimed.has(file));
  const unknown = candidates.filter((file) => !knownKinds.some((kinds) => kinds.has(kindOf(file))));
  return {
    root,
    articles,
    images: candidates.filter((file) => imageKinds.has(kindOf(file))),
    pages: files.filter(isPage),
    problems: [...problems, ...orphans.map(orphanSidecar), ...unknown.map(unknownKind)],
    unread: problems.length + unknown.length,
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

const circle = (folder: string, real: string): Problem => ({
  code: 'repeated-folder',
  file: `${folder}/`,
  line: null,
  found: `a link to ${real}, which is read where it lies`,
  expected: 'each folder once',
  hint: `remove the link: rm ${JSON.stringify(folder)}`,
});

const hidden = (file: string): Problem => ({
  code: 'unknown-kind',
  file,
  line: null,
  found: 'a hidden file or folder',
  expected: 'names that do not begin with a dot',
  hint: 'delete it, or rename it if it holds articles',
});

const tooLarge = (file: string, size: number, maximum: number): Problem => ({
  code: 'file-too-large',
  file,
  line: null,
  found: `${(size / 1e6).toFixed(1)} MB`,
  expected: `an article file of at most ${maximum / 1e6} MB`,
  hint: 'split the file into one article a file',
});

const unreadable = (file: string, reason: unknown): Problem => ({
  code: 'unreadable-file',
  file,
  line: null,
  found: reason instanceof Error ? reason.message : String(reason),
  expected: 'a plain file that may be read and stays as it is meanwhile',
  hint: `check that it exists and may be read: ls -l ${JSON.stringify(file)}`,
});

const orphanSidecar = (file: string): Problem => ({
  code: 'orphan-sidecar',
  file,
  line: null,
  found: 'a sidecar without an article beside it',
  expected: `an article named ${stemOf(file)}.txt, .md or .html in the same folder`,
  hint: 'rename the sidecar as its article, or delete it',
});

const unknownKind = (file: string): Problem => ({
  code: 'unknown-kind',
  file,
  line: null,
  found: `a ${kindOf(file)} file`,
  expected: `an article (.txt, .md, .html), a sidecar (.yaml) or an image (${[...imageKinds].join(', ')})`,
  hint: 'save its text as .txt, or move the file out of the content folder',
});
