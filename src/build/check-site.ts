import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { linksOf } from '../pages/links.ts';
import { inventoryFolder } from '../pages/urls.ts';
import type { Problem } from '../problems/problem.ts';
import { filesOf, readLinks, type Made } from './made.ts';

/** The next site: what it is made of, and where its files lie: in the staging folder, or where they did not change in the published one. */
interface Checked {
  /** Units that stay as they were when the published site was checked. */
  readonly kept: readonly Made[];
  readonly fresh: readonly Made[];
  /** Files of the published site that go. */
  readonly removed: readonly string[];
  readonly staging: string;
  readonly output: string;
}

// Of the new pages one in so many is parsed, and no more than a build has time for.
const [oneOf, fewest, most] = [80, 4, 20];

/** Checks the next site before it is published: one page a path, every internal link and fragment resolves, a sample of new pages parses without error. */
export function checkSite(site: Checked): readonly Problem[] {
  const fresh = filesOf(site.fresh);
  const pages = fresh.filter((file) => file.endsWith('.html'));
  return [...takenPaths(fresh, site.kept), ...brokenLinks(site, new Set(fresh)), ...brokenPages(pages, site.staging)];
}

function takenPaths(fresh: readonly string[], kept: readonly Made[]): Problem[] {
  const seen = new Set<string>();
  const twice = fresh.filter((file) => seen.size === seen.add(file).size);
  return [...twice, ...among(kept, seen)].map((file) => ({
    code: 'path-taken',
    file,
    line: null,
    found: 'two pages with this path',
    expected: 'a path of its own for every page',
    hint: 'give the article another id, or the page of content/pages another name',
  }));
}

/** The files of these units that are wanted. */
function among(units: readonly Made[], wanted: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const file of filesOf(units)) if (wanted.has(file)) found.add(file);
  return found;
}

function brokenLinks({ kept, fresh, removed, staging, output }: Checked, made: ReadonlySet<string>): Problem[] {
  const known = new Map<string, ReturnType<typeof linksOf>>();
  const linksIn = (page: string) => {
    const before = known.get(page);
    if (before) return before;
    const staged = path.join(staging, page);
    const links = linksOf(readFileSync(existsSync(staged) ? staged : path.join(output, page), 'utf8'), page);
    known.set(page, links);
    return links;
  };
  const hasPlace = (file: string, fragment: string) => fragment === '' || linksIn(file).ids.has(fragment);
  const brokenIn = (units: readonly Made[], leads: (file: string, fragment: string) => boolean) => {
    // Most links lead where others lead.
    const led = new Map<string, boolean>();
    return units.flatMap((unit) =>
      readLinks(unit.links)
        .filter((link) => {
          let does = led.get(link);
          if (does === undefined) led.set(link, (does = leads(...cut(link))));
          return !does;
        })
        .map((link) => problemOf(unit, link)),
    );
  };
  const problemOf = (unit: Made, link: string): Problem => ({
    code: 'broken-link',
    file: filesOf([unit]).find((file) => file.endsWith('.html') && linksIn(file).targets.has(link)) ?? unit.name,
    line: null,
    found: `a link to ${link}`,
    expected: 'a page or file of the site',
    hint: 'mend the link where it is written; if it is not yours, this is a fault of the program: please report it',
  });
  const wanted = new Set(fresh.flatMap((unit) => readLinks(unit.links).map((link) => cut(link)[0])));
  const there = among(kept, wanted);
  // What stayed led somewhere when it was published: to what is still there, if it was not made anew without the place.
  const gone = new Set(removed.filter((file) => !isLoadedByScripts(file)));
  const mayBreak = kept.filter(({ links }) => gone.size > 0 || links.includes('#'));
  return [
    ...brokenIn(fresh, (file, fragment) => (made.has(file) || there.has(file)) && hasPlace(file, fragment)),
    ...brokenIn(mayBreak, (file, fragment) => !gone.has(file) && (!made.has(file) || hasPlace(file, fragment))),
  ];
}

// Parts of indexes and lists come and go with every build, under names that stand for their bytes: no page leads there.
const isLoadedByScripts = (file: string) => file.startsWith('search/') || file.startsWith(inventoryFolder);

function cut(link: string): readonly [file: string, fragment: string] {
  const at = link.indexOf('#');
  return at < 0 ? [link, ''] : [link.slice(0, at), link.slice(at + 1)];
}

function brokenPages(pages: readonly string[], staging: string): Problem[] {
  const size = Math.min(most, Math.max(fewest, pages.length / oneOf));
  const step = Math.max(1, Math.floor(pages.length / size));
  return pages.filter((_, index) => index % step === 0).flatMap((page) => parsePage(page, staging));
}

function parsePage(page: string, staging: string): Problem[] {
  const problems: Problem[] = [];
  parse(readFileSync(path.join(staging, page), 'utf8'), {
    sourceCodeLocationInfo: true,
    onParseError: (error) =>
      problems.push({
        code: 'broken-page',
        file: page,
        line: error.startLine,
        found: `HTML parse error: ${error.code}`,
        expected: 'a well formed page',
        hint: 'this is a fault of the layout, not of the article: please report it',
      }),
  });
  return problems;
}
