import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../../io/serve.ts';
import { launchChromium } from './chromium.ts';

/** A site that can be opened in Chromium in two ways. */
export interface OpenedSite {
  readonly browser: Browser;
  /** The address of a file of the site. */
  readonly on: Readonly<Record<'http' | 'file', (file: string) => string>>;
  readonly close: () => Promise<void>;
}

export async function openSite(site: string): Promise<OpenedSite> {
  const browser = await launchChromium();
  const server = await serveFolder(site, 0);
  return {
    browser,
    on: {
      http: (file) => new URL(file, server.url).href,
      file: (file) => pathToFileURL(path.join(site, file)).href,
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** The lines of a site's `data/articles.ndjson` that tests look at. */
export interface Line {
  readonly url: string;
  readonly source: string;
  readonly title: string;
  readonly published: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly authors: readonly string[];
}

export function linesOf(site: string): readonly Line[] {
  const lines = readFileSync(path.join(site, 'data/articles.ndjson'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}
