import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { openSite, type OpenedSite } from './opened-site.ts';

/** The folder of the sample archive's site, opened on http and as files, and a fresh page for each test of the file that imports this. */
export const site = inject('site');
export let opened: OpenedSite;
export let page: Page;

let browsing: BrowserContext;
let isKept = false;

beforeAll(async () => {
  opened = await openSite(site);
  // What the worker of a site does is tested by itself, see offline-reader.ts.
  browsing = await opened.browser.newContext({ serviceWorkers: 'block' });
  page = await browsing.newPage();
});
beforeEach(async () => {
  if (page.isClosed()) page = await browsing.newPage();
});
afterEach(async () => {
  if (page.context() !== browsing) await page.context().close();
  else if (!isKept) await page.close();
});
afterAll(() => opened.close());

/** Has the tests of a file share one page, which is faster: for tests that each open an address of their own. */
export function keepPage(): void {
  isKept = true;
}

/** Gives the test a page in a browser of these options. */
export async function openPageWith(options: BrowserContextOptions): Promise<void> {
  await page.close();
  const context = await opened.browser.newContext({ serviceWorkers: 'block', ...options });
  page = await context.newPage();
}
