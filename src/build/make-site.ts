import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { goneAddresses } from '../archive/addresses.ts';
import { stopIf, type Problem } from '../problems/problem.ts';
import type { Report } from '../problems/report.ts';
import { checkSite } from './check-site.ts';
import { describeParts } from './describe-parts.ts';
import { draftPublished, type Published } from './made.ts';
import { makeInventory } from './make-files.ts';
import { makePages, type PageParts } from './make-pages.ts';
import { makeSearch, planSearch, unitsOf } from './make-search.ts';
import { NextSite } from './next-site.ts';
import { stageInput } from './own-inputs.ts';
import type { Stands } from './standing.ts';

interface SiteParts extends PageParts {
  /** The site that lies in the output folder, where it is ours. */
  readonly published: Published | null;
  /** Of it. */
  readonly stands: Stands;
}

/** What came of a site that was published. */
interface MadeSite {
  readonly reprints: Report['reprints'];
  /** Addresses that it no longer has. */
  readonly gone: readonly Problem[];
}

/** Makes what changed of the site, checks all of it, and publishes it; throws what stops it. */
export async function makeSite(given: SiteParts): Promise<MadeSite> {
  const { options, folder, opened, taken, workers, published, stands, stages } = given;
  const { work } = options;
  const describing = stages.begin('describe', 'articles');
  const catalogue = await describeParts(taken, work, workers, describing);
  describing.end();

  const { spellings, lexicon } = taken;
  const search = planSearch({ site: opened.site, catalogue, spellings, lexicon: lexicon.hash, work });
  const next = new NextSite(work, folder, published, stands);
  next.want(unitsOf(search));
  const pages = makePages(next, search, catalogue, given);
  const [{ reprints, inventory, problems }] = await Promise.all([
    pages,
    makeSearch(next, search, workers, stages, pages),
  ]);
  stopIf(problems);
  const checking = stages.begin('check');
  await makeInventory(next, inventory, folder.staging);
  stopIf(
    checkSite({
      kept: [...next.kept().values()],
      fresh: [...next.fresh().values()],
      removed: next.removed(),
      staging: folder.staging,
      output: folder.output,
    }),
  );
  checking.end();

  const publishing = stages.begin('publish');
  const { removed: gone } = next.publish(({ changed, removed }) => [
    draftPublished(work, folder.output, next.nextOutput, { inputs: taken.inputs, reprints, units: next.units() }),
    ...taken.ownInputs.map(stageInput),
    draftList(path.join(work, 'changed.txt'), changed),
    draftList(path.join(work, 'removed.txt'), removed),
  ]);
  publishing.end();
  return { reprints, gone: goneAddresses(opened.ledger, gone) };
}

// It takes its place with the site: what a killed build published is told too.
function draftList(file: string, paths: readonly string[]): readonly [draft: string, final: string] {
  const draft = `${file}.draft`;
  writeFileSync(draft, paths.map((one) => `${one}\n`).join(''));
  return [draft, file];
}
