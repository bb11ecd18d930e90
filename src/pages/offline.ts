import { toDigits } from '../arabic/digits.ts';
import { listWords } from '../strings/ar.ts';
import { counts } from '../strings/counts.ts';
import { offlineWords as words } from '../strings/offline.ts';
import type { Page } from './page.ts';
import { frameOf, headOf, shownNumber, type Site } from './site.ts';
import { relative, urls } from './urls.ts';
import type { VolumeSizes } from './year.ts';

/** Something that can be saved: a year, or what the browser code knows by `whole` and `tools`. */
export interface SavablePart {
  /** Top folder of its files, `2016`; or `whole`, `tools`. */
  readonly id: string;
  readonly label: string;
  /** Where it is read; null for what is no page. */
  readonly href: string | null;
  /** «12 مقالة», or what else it is. */
  readonly extent: string;
}

export interface OfflinePage extends Page {
  readonly kind: 'offline';
  readonly parts: readonly SavablePart[];
  /** Classic scripts in order, relative to the page. */
  readonly scripts: readonly string[];
}

/** The page on which a reader saves the archive. */
export function buildOfflinePage(site: Site, sizes: VolumeSizes): OfflinePage {
  const path = urls.offline;
  const extent = (n: number) => counts.articles(n, shownNumber(site, n));
  const years = [...articlesByFolder(sizes)].sort(([a], [b]) => (a < b ? 1 : -1));
  const dated = years.filter(([folder]) => folder !== undated);
  return {
    kind: 'offline',
    path,
    head: headOf(site, path, words.heading, words.description(site.settings.title)),
    frame: frameOf(site, path),
    parts: [
      {
        id: 'whole',
        label: words.whole,
        href: null,
        extent: extent([...sizes.values()].reduce((sum, n) => sum + n, 0)),
      },
      { id: 'tools', label: words.tools, href: null, extent: words.toolsNote },
      ...[...dated, ...years.filter(([folder]) => folder === undated)].map(([folder, n]) => ({
        id: folder,
        label: folder === undated ? listWords.undated : toDigits(folder, site.settings.digits),
        href: relative(path, folder === undated ? urls.undated : urls.year(folder)),
        extent: extent(n),
      })),
    ],
    scripts: [urls.pageScript, urls.offlineScript].map((script) => relative(path, script)),
  };
}

const undated = 'undated';

function articlesByFolder(sizes: VolumeSizes): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const [volume, size] of sizes) {
    const folder = volume.slice(0, volume.indexOf('/'));
    counted.set(folder, (counted.get(folder) ?? 0) + size);
  }
  return counted;
}
