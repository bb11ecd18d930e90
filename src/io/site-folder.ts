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
  /** A file that takes its place with the site (the ledger of addresses): [staged, final]. */
  readonly files: readonly (readonly [string, string])[];
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

/** An empty staging folder; what a killed build left in it is gone. */
export function openStaging(site: SiteFolder): void {
  rmSync(site.staging, { recursive: true, force: true });
  mkdirSync(site.staging, { recursive: true });
}

/**
 * Puts the staged site in the place of the published one: two renames under a journal. From the moment the journal is
 * on the disk the new site is the true one, and `recover` finishes what a kill cut short.
 */
export function publish(site: SiteFolder, files: Journal['files']): void {
  const draft = `${site.journal}.draft`;
  writeFileSync(draft, JSON.stringify({ files } satisfies Journal));
  const handle = openSync(draft, 'r');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, site.journal);
  recover(site);
}

/** Finishes a publication that was cut between its renames; does nothing where there is none. Every command begins with it. */
export function recover(site: SiteFolder): void {
  if (!existsSync(site.journal)) return;
  const { files } = JSON.parse(readFileSync(site.journal, 'utf8')) as Journal;
  if (existsSync(site.staging)) {
    if (existsSync(site.output)) {
      rmSync(site.previous, { recursive: true, force: true });
      renameSync(site.output, site.previous);
    }
    renameSync(site.staging, site.output);
  }
  for (const [staged, final] of files) {
    if (existsSync(staged)) renameSync(staged, final);
  }
  rmSync(site.journal);
  rmSync(site.previous, { recursive: true, force: true });
}
