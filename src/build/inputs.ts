import { createHash } from 'node:crypto';
import path from 'node:path';
import { stampOf } from '../io/stamp.ts';
import type { Site } from '../pages/site.ts';
import { codeKey } from './code-key.ts';
import type { PlacedArchive } from './placing.ts';

/** All that a site is a function of. */
interface SiteInputs {
  readonly content: string;
  readonly site: Site;
  readonly images: readonly string[];
  /** Its text. */
  readonly ledger: string;
  /** A hash of its text. */
  readonly lexicon: string;
  readonly placed: PlacedArchive['placed'];
}

/** A hash of the inputs: where it is that of the published site, a build would make the same again. */
export function keyOfInputs({ content, site, images, ledger, lexicon, placed }: SiteInputs): string {
  const hash = createHash('sha256').update(JSON.stringify([codeKey(), site, lexicon]));
  hash.update(ledger);
  for (const image of images) hash.update(`${image} ${stampOf(path.join(content, image)) ?? ''}\n`);
  for (const [folder, articles] of placed) {
    const lines = articles.map(({ place, address }) => `${place.digest} ${address}`);
    hash.update(`${folder}\n${lines.join('\n')}\n`);
  }
  return hash.digest('hex');
}
