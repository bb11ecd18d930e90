import { createHash } from 'node:crypto';
import path from 'node:path';
import { stampOf } from '../io/stamp.ts';
import type { Site } from '../pages/site.ts';
import { codeKey } from './code-key.ts';
import type { Ingested } from './ingest.ts';

/** All that a site is a function of. */
export interface SiteInputs {
  readonly content: string;
  readonly site: Site;
  readonly images: readonly string[];
  readonly ledgerText: string;
  /** A hash of its text. */
  readonly lexicon: string;
  readonly placed: Ingested['placed'];
}

/** A hash of the inputs: where it is that of the published site, a build would make the same again. */
export function keyOfInputs({ content, site, images, ledgerText, lexicon, placed }: SiteInputs): string {
  const hash = createHash('sha256').update(JSON.stringify([codeKey(), site, lexicon, ledgerText]));
  for (const image of images) hash.update(`${image} ${stampOf(path.join(content, image)) ?? ''}\n`);
  for (const [folder, articles] of placed) {
    hash.update(folder);
    for (const { place, entry } of articles) hash.update(`${place.digest} ${entry.address}\n`);
  }
  return hash.digest('hex');
}
