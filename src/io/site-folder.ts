import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Where one site is published: the folder readers get, and what lies beside it while the next one is made. */
export interface SiteFolder {
  /** `dist` */
  readonly output: string;
  /** The next site, until it is whole and checked. */
  readonly staging: string;
  readonly previous: string;
  readonly journal: string;
}

interface Journal {
  /** Files that take their place with the site (the ledger of addresses): [staged, final]. */
  readonly files: readonly (readonly [string, string])[];
  /** Files of the former site that go, where what is staged joins the others; null where the staged site takes the place of the whole. */
  readonly removed: readonly string[] | null;
}

/** What a publication changed, paths from the site root. */
export interface Changes {
  /** Files that are new or other than they were. */
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Names the folders; they are neighbours, so that a rename never crosses a file system. */
export function siteFolder(output: string): SiteFolder {
  const full = path.resolve(output);
  const beside = (name: string) => path.join(path.dirname(full), `.${path.basename(full)}.${name}`);
  return { output: full, staging: beside('next'), previous: beside('previous'), journal: beside('journal') };
}

/** True where the folder holds nothing, or a site that this program published: only then may it be replaced. */
export function isReplaceable(site: SiteFolder): boolean {
  if (!existsSync(site.output)) return true;
  if (!statSync(site.output).isDirectory()) return false;
  return readdirSync(site.output).length === 0 || existsSync(path.join(site.output, 'data/articles.ndjson'));
}

/** Opens the staging folder with these of the files that a killed build left in it; all others are removed. */
export function openStaging(site: SiteFolder, kept: ReadonlySet<string>): void {
  mkdirSync(site.staging, { recursive: true });
  for (const file of filesBelow(site.staging)) if (!kept.has(file)) rmSync(path.join(site.staging, file));
}

/** Gives the files that take their place with a site, which may tell of its changes. */
export type Companions = (changes: Changes) => Journal['files'];

/** Puts the staged site in the place of the published one, whole: two renames under a journal. All that it lacks is gone, whoever made it. */
export function publish(site: SiteFolder, companions: Companions): Changes {
  const changed = filesBelow(site.staging);
  const staged = new Set(changed);
  const former = existsSync(site.output) ? filesBelow(site.output) : [];
  const changes = { changed, removed: former.filter((file) => !staged.has(file)) };
  commit(site, { files: companions(changes), removed: null });
  return changes;
}

/** Puts the staged files among those of the published site, and takes away what is no more; a file that is as it was is left alone. */
export function publishChanges(site: SiteFolder, companions: Companions, removed: readonly string[]): Changes {
  for (const file of filesBelow(site.staging)) {
    const [staged, former] = [path.join(site.staging, file), path.join(site.output, file)];
    if (isSame(staged, former)) rmSync(staged);
  }
  const changes = { changed: filesBelow(site.staging), removed };
  commit(site, { files: companions(changes), removed });
  return changes;
}

// From the moment the journal is on the disk the new site is the true one, and `recover` finishes what a kill cut short.
function commit(site: SiteFolder, journal: Journal): void {
  const draft = `${site.journal}.draft`;
  writeFileSync(draft, JSON.stringify(journal));
  const handle = openSync(draft, 'r');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, site.journal);
  recover(site);
}

/** Finishes a publication that was cut short; does nothing where there is none. Every command begins with it. */
export function recover(site: SiteFolder): void {
  if (!existsSync(site.journal)) return;
  const { files, removed } = JSON.parse(readFileSync(site.journal, 'utf8')) as Journal;
  if (existsSync(site.staging)) {
    if (removed === null) swap(site);
    else join(site, removed);
  }
  for (const [staged, final] of files) {
    if (existsSync(staged)) renameSync(staged, final);
  }
  rmSync(site.journal);
  rmSync(site.previous, { recursive: true, force: true });
}

function swap({ output, previous, staging }: SiteFolder): void {
  if (existsSync(output)) {
    rmSync(previous, { recursive: true, force: true });
    renameSync(output, previous);
  }
  renameSync(staging, output);
}

function join({ output, staging }: SiteFolder, removed: readonly string[]): void {
  for (const file of filesBelow(staging)) {
    mkdirSync(path.dirname(path.join(output, file)), { recursive: true });
    renameSync(path.join(staging, file), path.join(output, file));
  }
  for (const file of removed) rmSync(path.join(output, file), { force: true });
  // Once for each: some have thousands of files.
  for (const folder of new Set(removed.map((file) => path.dirname(file)))) removeEmpty(output, folder);
  rmSync(staging, { recursive: true });
}

function removeEmpty(root: string, folder: string): void {
  const full = path.join(root, folder);
  if (folder === '.' || !existsSync(full) || readdirSync(full).length > 0) return;
  rmdirSync(full);
  removeEmpty(root, path.dirname(folder));
}

function isSame(a: string, b: string): boolean {
  const former = statSync(b, { throwIfNoEntry: false });
  return former !== undefined && former.size === statSync(a).size && readFileSync(a).equals(readFileSync(b));
}

/** Every file below a folder, its path from there with `/`, in order. */
export function filesBelow(folder: string): readonly string[] {
  const files: string[] = [];
  const walk = (below: string) => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      if (entry.isDirectory()) walk(`${below}${entry.name}/`);
      else if (entry.isFile()) files.push(below + entry.name);
    }
  };
  walk('');
  return files.sort();
}
