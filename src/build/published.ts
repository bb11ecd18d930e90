import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../pages/site.ts';
import type { Report } from '../problems/report.ts';
import { stampOf } from '../io/stamp.ts';
import { codeKey } from './code-key.ts';
import type { Ingested } from './ingest.ts';

/** All that a site is a function of. */
export interface SiteInputs {
  readonly content: string;
  readonly site: Site;
  readonly images: readonly string[];
  /** The texts of the ledger and of the lexicon. */
  readonly ledger: string;
  readonly lexicon: string;
  readonly placed: Ingested['placed'];
}

/** A hash of the inputs: where it is that of the published site, a build would make the same again. */
export function keyOfInputs({ content, site, images, ledger, lexicon, placed }: SiteInputs): string {
  const hash = createHash('sha256').update(JSON.stringify([codeKey(), site, ledger]));
  hash.update(lexicon);
  for (const image of images) hash.update(`${image} ${stampOf(path.join(content, image)) ?? ''}\n`);
  for (const [folder, articles] of placed) {
    hash.update(folder);
    for (const { place, entry } of articles) hash.update(`${place.file} ${place.start} ${entry.address}\n`);
  }
  return hash.digest('hex');
}

/** What the report says of a site beside what ingest told. */
export type SiteReport = Pick<Report, 'reprints'>;

interface Published {
  readonly key: string;
  readonly output: string;
  /** Inode of the output folder: another folder in its place is not ours. */
  readonly inode: number;
  readonly report: SiteReport;
}

const fileIn = (work: string) => path.join(work, 'published.json');

/** Says which inputs the site in the output folder was made of, and what was told of it. */
export function notePublished(work: string, output: string, key: string, report: SiteReport): void {
  writeFileSync(fileIn(work), JSON.stringify({ key, output, inode: statSync(output).ino, report } satisfies Published));
}

/** What was told of the site in the output folder, if it was made of these inputs; else null. */
export function reportOfPublished(work: string, output: string, key: string): SiteReport | null {
  const stat = statSync(output, { throwIfNoEntry: false });
  if (!stat || !existsSync(fileIn(work))) return null;
  const known = JSON.parse(readFileSync(fileIn(work), 'utf8')) as Published;
  return known.key === key && known.output === output && known.inode === stat.ino ? known.report : null;
}
