import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import type { Written } from '../eleventy/plugin.tsx';
import type { Staging } from '../io/staging.ts';
import { linksOf } from '../pages/links.ts';
import type { Problem } from '../problems/problem.ts';

const sampleSize = 40;

/** Checks the staged site before it is published: one page a path, every internal link and fragment resolves, a sample of pages parses without error. */
export function checkSite(written: readonly Written[], staging: Staging): readonly Problem[] {
  const pages = written.flatMap((run) => run.pages);
  return [...takenPaths(pages), ...brokenLinks(written, staging, new Set(pages)), ...brokenPages(pages, staging)];
}

function takenPaths(pages: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return pages
    .filter((page) => seen.size === seen.add(page).size)
    .map((page) => ({
      code: 'path-taken',
      file: page,
      line: null,
      found: 'two pages with this path',
      expected: 'a path of its own for every page',
      hint: 'give the article another id, or the page of content/pages another name',
    }));
}

function brokenLinks(written: readonly Written[], staging: Staging, pages: ReadonlySet<string>): Problem[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (page: string) => {
    if (!ids.has(page)) ids.set(page, linksOf(readFileSync(path.join(staging.root, page), 'utf8'), page).ids);
    return ids.get(page)!;
  };
  const leads = (target: string): boolean => {
    const [page = '', fragment] = target.split('#');
    return (pages.has(page) || staging.has(page)) && (!fragment || idsOf(page).has(fragment));
  };
  return written
    .flatMap((run) => run.links)
    .filter(([target]) => !leads(target))
    .map(([target, from]) => ({
      code: 'broken-link',
      file: from,
      line: null,
      found: `a link to ${target}`,
      expected: 'a page or file of the site',
      hint: 'mend the link where it is written; if it is not yours, this is a fault of the program: please report it',
    }));
}

function brokenPages(pages: readonly string[], staging: Staging): Problem[] {
  const step = Math.max(1, Math.floor(pages.length / sampleSize));
  return pages.filter((_, index) => index % step === 0).flatMap((page) => parsePage(page, staging));
}

function parsePage(page: string, staging: Staging): Problem[] {
  const problems: Problem[] = [];
  parse(readFileSync(path.join(staging.root, page), 'utf8'), {
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
