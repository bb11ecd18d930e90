import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
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
 * Lists a content folder. Hidden files and the archive's own (settings, ledger, lexicon) are not articles; a folder that
 * can't be read is told as a problem. Linked folders are followed, each real folder once.
 */
export function listContent(root: string): Listing {
  const problems: Problem[] = [];
  const files = walk(root, '', new Set(), problems).sort((a, b) => (a < b ? -1 : 1));
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

/** The bytes of a file of the listing, or the problem that kept it from being read; never more than `maximum` bytes. */
export function readContent(root: string, file: string, maximum: number): Uint8Array | Problem {
  try {
    const full = path.join(root, file);
    const { size } = statSync(full);
    return size > maximum ? tooLarge(file, size, maximum) : readFileSync(full);
  } catch (error) {
    return unreadable(file, error);
  }
}

const isOwn = (file: string) => ownFiles.has(file) || file.startsWith('lexicon.');
const isPage = (file: string) => /^pages\/[^/]+\.md$/u.test(file);
const kindOf = (file: string) => path.posix.extname(file).toLowerCase();
const stemOf = (file: string) => file.slice(0, file.length - path.posix.extname(file).length);

function walk(root: string, folder: string, seen: Set<string>, problems: Problem[]): string[] {
  const full = path.join(root, folder);
  const real = realpathSync(full);
  if (seen.has(real)) return [];
  seen.add(real);
  let entries;
  try {
    entries = readdirSync(full, { withFileTypes: true });
  } catch (error) {
    problems.push(unreadable(`${folder}/`, error));
    return [];
  }
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const below = path.posix.join(folder, entry.name);
      const isFolder = entry.isSymbolicLink()
        ? statSync(path.join(root, below), { throwIfNoEntry: false })?.isDirectory()
        : entry.isDirectory();
      return isFolder ? walk(root, below, seen, problems) : [below];
    });
}

const tooLarge = (file: string, size: number, maximum: number): Problem => ({
  code: 'file-too-large',
  file,
  line: null,
  found: `${(size / 1e6).toFixed(1)} MB`,
  expected: `an article file of at most ${maximum / 1e6} MB`,
  hint: 'split the file into one article a file',
});

const unreadable = (file: string, error: unknown): Problem => ({
  code: 'unreadable-file',
  file,
  line: null,
  found: error instanceof Error ? error.message : String(error),
  expected: 'a file that the build may read',
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
