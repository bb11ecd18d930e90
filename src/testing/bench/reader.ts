import type { Page, Request } from 'playwright-core';
import { openSite } from '../browser/opened-site.ts';
import type { PlainArticle } from './plain-article.ts';

/** What a query costs a reader over http: what the browser loads, and the time until the results stand there. */
export interface QueryCost {
  readonly milliseconds: number;
  readonly requests: number;
  readonly bytes: number;
}

export interface ReaderCost {
  /** Queries of a reader who comes to the search page with nothing in the cache, the page itself included. */
  readonly first: readonly QueryCost[];
  /** Further queries on the page that is open. */
  readonly later: readonly QueryCost[];
}

/** Queries that these articles answer: by turns a word of the headline, two words of the text side by side, three words of the headline. */
export function queriesFrom(articles: readonly PlainArticle[]): readonly string[] {
  return articles.map(({ title, paragraphs }, at) => {
    const headline = wordsOf(title);
    const text = wordsOf(paragraphs.at(-1) ?? title);
    if (at % 3 === 1) return text.slice(0, 2).join(' ');
    return at % 3 === 0 ? longestOf(headline) : headline.slice(0, 3).join(' ');
  });
}

const wordsOf = (text: string) => text.match(/\p{L}{3,}/gu) ?? [text];
const longestOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length)[0]!;

const settled = '#results[data-state=done], #results[data-state=error]';
const firstQueries = 6;

/** Asks a built site's search page in Chromium. Throws where a query finds nothing: each was taken from the site. */
export async function measureReader(dist: string, queries: readonly string[]): Promise<ReaderCost> {
  const site = await openSite(dist);
  const first: QueryCost[] = [];
  const later: QueryCost[] = [];
  try {
    for (const query of queries.slice(0, firstQueries)) {
      const context = await site.browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      first.push(
        await costOf(page, query, () => page.goto(site.on.http(`search.html?q=${encodeURIComponent(query)}`))),
      );
      await context.close();
    }
    const page = await site.browser.newPage({ serviceWorkers: 'block' });
    await page.goto(site.on.http(`search.html?q=${encodeURIComponent(queries[0]!)}`));
    await page.waitForSelector(settled, { state: 'attached' });
    for (const query of queries.slice(1)) {
      later.push(
        await costOf(page, query, async () => {
          await page.fill('#q', query);
          await page.press('#q', 'Enter');
        }),
      );
    }
  } finally {
    await site.close();
  }
  return { first, later };
}

async function costOf(page: Page, query: string, ask: () => Promise<unknown>): Promise<QueryCost> {
  const loaded: Request[] = [];
  const hear = (request: Request) => loaded.push(request);
  page.on('requestfinished', hear);
  const start = performance.now();
  await ask();
  await page.waitForFunction(
    ([selector, asked]) =>
      new URL(location.href).searchParams.get('q') === asked && document.querySelector(selector) !== null,
    [settled, query] as const,
    { polling: 10 },
  );
  const milliseconds = performance.now() - start;
  if ((await page.getAttribute('#results', 'data-total')) === '0') {
    throw new Error(`the site does not find “${query}”, which is in it`);
  }
  // What the page still loads when the results stand there, such as the numbers beside the filters.
  await page.waitForLoadState('networkidle');
  page.off('requestfinished', hear);
  const sizes = await Promise.all(loaded.map((request) => request.sizes()));
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  return { milliseconds, requests: loaded.length, bytes };
}
