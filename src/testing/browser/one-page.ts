import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import { openSite, type OpenedSite } from './opened-site.ts';

/** The folder of the sample archive's site, opened on http and as files, and a fresh page for each test of the file that imports this. */
export const site = inject('site');
export let opened: OpenedSite;
export let page: Page;

beforeAll(async () => {
  opened = await openSite(site);
});
beforeEach(async () => {
  page = await opened.browser.newPage();
});
afterEach(() => page.context().close());
afterAll(() => opened.close());

/** Gives the test a page in a browser of these options. */
export async function openPageWith(options: BrowserContextOptions): Promise<void> {
  await page.close();
  const context = await opened.browser.newContext(options);
  page = await context.newPage();
}
