import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Term } from '../archive/catalogue.ts';
import { formatSuggestions } from '../exports/suggestions.ts';
import { removeOthers } from '../io/remove-others.ts';
import { Staging } from '../io/staging.ts';
import { writeWhole } from '../io/whole-file.ts';
import type { Site } from '../pages/site.ts';
import { urls } from '../pages/urls.ts';
import { planAnnouncements } from './announce.ts';
import { writeAssets } from './assets.ts';
import type { Catalogue } from './catalogue.ts';
import { codeKey } from './code-key.ts';
import { readDataLines } from './described-part.ts';
import { hashOf, keyOf } from './key.ts';
import { noLinks } from './made.ts';
import type { NextSite } from './next-site.ts';
import { keepable, madeFiles, takeInventory, writeOffline } from './offline.ts';
import { writeScripts } from './scripts.ts';
import type { Wanted } from './units.ts';

/** A unit that this process writes. */
export interface FileUnit extends Wanted {
  readonly write: (staging: Staging) => void | Promise<void>;
}

interface FileParts {
  /** `.warraq` */
  readonly work: string;
  readonly site: Site;
  readonly catalogue: Catalogue;
  readonly terms: readonly Term[];
  /** The numbers of all articles, newest first. */
  readonly newest: Int32Array;
  /** All other units. */
  readonly others: readonly Wanted[];
}

/** What the site has beside pages and indexes: styles and fonts, programs, data, suggestions, what announces it; and the inventory of what a browser may keep of it all, which comes last. */
export function planFiles({ work, site, catalogue, terms, newest, others }: FileParts): {
  readonly files: readonly FileUnit[];
  readonly inventory: Wanted;
} {
  const { articles, digests } = catalogue;
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
        staging.writeInPieces(urls.data, dataOfVolumes(catalogue, path.join(work, 'data')));
      },
    },
    {
      name: 'suggestions',
      key: keyOf({ program, settings, articles: digests }),
      write: (staging) => {
        staging.write(urls.suggestions, formatSuggestions(articles, newest, terms));
      },
    },
    ...planAnnouncements(site, catalogue, newest),
  ];
  const inventory = {
    name: 'inventory',
    key: keyOf({ program, files: [...others, ...files].map(({ key }) => key) }),
  };
  return { files, inventory };
}

/** `data/articles.ndjson`, a volume at a time: these are in the order of addresses. The lines of each are kept in a folder, since most volumes stay as they are. */
function* dataOfVolumes({ volumes, parts, articles }: Catalogue, folder: string): Generator<Uint8Array> {
  mkdirSync(folder, { recursive: true });
  const used: string[] = [];
  for (const { first, end } of volumes) {
    const own = parts.filter((part) => first <= part.first && part.end <= end);
    const file = path.join(folder, hashOf(own.map(({ part }) => part.key)));
    used.push(file);
    // A computer that went off may leave a file that is not whole.
    if (!existsSync(file) || countLines(file) !== end - first) {
      const lines = own.flatMap(({ part }) => [...readDataLines(part)]);
      const placed = lines.map((line, at) => ({ line, url: articles[first + at]!.url }));
      placed.sort((a, b) => (a.url < b.url ? -1 : 1));
      writeWhole(file, (draft) => {
        writeFileSync(draft, placed.map(({ line }) => `${line}\n`).join(''));
      });
    }
    yield readFileSync(file);
  }
  removeOthers(folder, used);
}

function countLines(file: string): number {
  const bytes = readFileSync(file);
  let lines = 0;
  for (let at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** Writes those that are stale. */
export async function makeFiles(next: NextSite, units: readonly FileUnit[], root: string): Promise<void> {
  for (const { name, key, write } of next.stale(units)) {
    const staging = new Staging(root);
    await write(staging);
    next.add([{ name, key, files: madeFiles(root, staging.files), links: noLinks }]);
  }
}

/** Takes the inventory, once all else is made, and writes what is new of it: most of its lists are those of the former site. */
export async function makeInventory(next: NextSite, unit: Wanted, root: string): Promise<void> {
  const inventory = takeInventory([...next.units().values()].flatMap((made) => [...keepable(made.files)]));
  const key = keyOf({ program: [codeKey()] });
  const lists = Array.from(inventory.lists, ([name, files]): FileUnit => ({
    name: `list ${name}`,
    key,
    write: (staging) => {
      staging.write(urls.inventory(name), JSON.stringify(files));
    },
  }));
  next.want(lists);
  await makeFiles(next, [...lists, { ...unit, write: (staging) => writeOffline(staging, inventory) }], root);
}
