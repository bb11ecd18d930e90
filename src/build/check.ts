import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { linksOf } from '../pages/links.ts';
import type { Problem } from '../problems/problem.ts';
import type { Made } from './made.ts';

/** The next site: what it is made of, and where its files lie: in the staging folder, or where they did not change in the published one. */
export interface NextSite {
  readonly units: readonly Made[];
  /** Of these, the ones that are new. */
  readonly fresh: readonly Made[];
  readonly staging: string;
  readonly output: string;
}

// Of the new pages one in so many is parsed, and no more than a build has time for.
const [oneOf, fewest, most] = [40, 4, 20];

/** Checks the next site before it is published: one page a path, every internal link and fragment resolves, a sample of new pages parses without error. */
export function checkSite(site: NextSite): readonly Problem[] {
  const files = site.units.flatMap((unit) => unit.files);
  const fresh = site.fresh.flatMap((unit) => unit.files.filter((file) => file.endsWith('.html')));
  return [...takenPaths(files), ...brokenLinks(site, new Set(files)), ...brokenPages(fresh, site.staging)];
}

function takenPaths(files: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return files
    .filter((file) => seen.size === seen.add(file).size)
    .map((file) => ({
      code: 'path-taken',
      file,
      line: null,
      found: 'two pages with this path',
      expected: 'a path of its own for every page',
      hint: 'give the article another id, or the page of content/pages another name',
    }));
}

function brokenLinks({ units, staging, output }: NextSite, files: ReadonlySet<string>): Problem[] {
  const known = new Map<string, ReturnType<typeof linksOf>>();
  const linksIn = (page: string) => {
    const before = known.get(page);
    if (before) return before;
    const staged = path.join(staging, page);
    const links = linksOf(readFileSync(existsSync(staged) ? staged : path.join(output, page), 'utf8'), page);
    known.set(page, links);
    return links;
  };
  // Most links lead where others lead.
  const led = new Map<string, boolean>();
  const leads = (target: string): boolean => {
    let does = led.get(target);
    if (does === undefined) {
      const [file = '', fragment] = target.split('#');
      does = files.has(file) && (!fragment || linksIn(file).ids.has(fragment));
      led.set(target, does);
    }
    return does;
  };
  const pageWith = (unit: Made, link: string) =>
    unit.files.find((file) => file.endsWith('.html') && linksIn(file).targets.has(link)) ?? unit.name;
  return units.flatMap((unit) =>
    unit.links
      .filter((link) => !leads(link))
      .map((link) => ({
        code: 'broken-link',
        file: pageWith(unit, link),
        line: null,
        found: `a link to ${link}`,
        expected: 'a page or file of the site',
        hint: 'mend the link where it is written; if it is not yours, this is a fault of the program: please report it',
      })),
  );
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
