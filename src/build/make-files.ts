import type { Term } from '../archive/catalogue.ts';
import { formatArticlesData } from '../exports/articles-data.ts';
import { formatSuggestions } from '../exports/suggestions.ts';
import { Staging } from '../io/staging.ts';
import type { Site } from '../pages/site.ts';
import { urls } from '../pages/urls.ts';
import { writeAssets } from './assets.ts';
import type { Catalogue } from './catalogue.ts';
import { codeKey } from './code-key.ts';
import { keyOf } from './key.ts';
import type { NextSite } from './next-site.ts';
import { inventoryOf, writeOffline } from './offline.ts';
import { writeScripts } from './scripts.ts';
import type { Wanted } from './units.ts';

/** A unit that this process writes. */
export interface FileUnit extends Wanted {
  readonly write: (staging: Staging, next: NextSite) => void | Promise<void>;
}

export interface FileParts {
  readonly site: Site;
  readonly catalogue: Catalogue;
  readonly terms: readonly Term[];
  /** All other units. */
  readonly others: readonly Wanted[];
}

/** What the site has beside pages and indexes: styles and fonts, programs, data, suggestions; and what a browser may keep of it all, which comes last. */
export function planFiles({ site, catalogue, terms, others }: FileParts): {
  readonly files: readonly FileUnit[];
  readonly inventory: FileUnit;
} {
  const { records, digests } = catalogue;
  const program = [codeKey()];
  const settings = [JSON.stringify(site.settings)];
  const files: readonly FileUnit[] = [
    {
      name: 'assets',
      key: keyOf({ program, settings }),
      write: (staging) => {
        writeAssets(staging, site);
      },
    },
    { name: 'scripts', key: keyOf({ program, settings }), write: (staging) => writeScripts(staging, site) },
    {
      name: 'data',
      key: keyOf({ program, articles: digests }),
      write: (staging) => {
        staging.write(urls.data, formatArticlesData([...records].sort((a, b) => (a.url < b.url ? -1 : 1))));
      },
    },
    {
      name: 'suggestions',
      key: keyOf({ program, settings, articles: digests }),
      write: (staging) => {
        staging.write(urls.suggestions, formatSuggestions(records, terms));
      },
    },
  ];
  const inventory: FileUnit = {
    name: 'inventory',
    key: keyOf({ program, files: [...others, ...files].map(({ key }) => key) }),
    write: (staging, next) =>
      writeOffline(
        staging,
        [...next.units().values()].flatMap((made) => made.inventory),
      ),
  };
  return { files, inventory };
}

/** Writes those that are stale. */
export async function makeFiles(next: NextSite, units: readonly FileUnit[], root: string): Promise<void> {
  for (const { name, key, write } of next.stale(units)) {
    const staging = new Staging(root);
    await write(staging, next);
    next.add([{ name, key, files: staging.files, inventory: inventoryOf(root, staging.files), links: [] }]);
  }
}
