import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { linesOf, openSite, type OpenedSite } from './opened-site.ts';

const site = inject('site');
const seed = '000_4f8fa452f22a0a4f.txt';
const articles = linesOf(site);
const seedPage = articles.find(({ source }) => source === seed)!.url;
const first = (folder: string) =>
  `${folder}/${readdirSync(path.join(site, folder))
    .sort()
    .find((name) => !name.includes('.'))!}/index.html`;

/** One page of every kind. */
const kinds = {
  home: 'index.html',
  article: seedPage,
  month: '2016/10/index.html',
  year: '2016/index.html',
  years: 'years/index.html',
  sections: 'sections/index.html',
  section: first('sections'),
  tags: 'tags/index.html',
  tag: first('tags'),
  subjects: 'subjects/index.html',
  subject: first('subjects'),
  authors: 'authors/index.html',
  author: first('authors'),
  undated: 'undated/index.html',
  'later printing': articles.find(({ source }) => source === 'culture/theatre-reopens-weekly.txt')!.url,
  reprints: `reprints/${readdirSync(path.join(site, 'reprints'))[0]!}`,
  search: 'search.html',
  offline: 'offline.html',
  about: 'about.html',
  'not found': '404.html',
};

let opened: OpenedSite;
const on = {
  http: (file: string) => opened.on.http(file),
  file: (file: string) => opened.on.file(file),
};

beforeAll(async () => {
  opened = await openSite(site);
});
afterAll(() => opened.close());

async function withPage(
  options: Parameters<Browser['newContext']>[0],
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await opened.browser.newContext(options);
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('every page', () => {
  it.each(Object.entries(kinds))('%s has no violation that axe can find, light and dark', async (_, file) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await withPage({ colorScheme, bypassCSP: true }, async (page) => {
        await page.goto(on.http(file));
        expect(await violationsOf(page)).toEqual([]);
      });
    }
  });

  it.each(Object.entries(kinds))('%s is read without script at 320 px, with no sideways scroll', async (_, file) => {
    await withPage({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto(on.http(file));
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
      const width = (await page.locator('html').boundingBox())!.width;
      expect(width).toBeLessThanOrEqual(320);
      for (const box of await page.locator('main *').all()) {
        const found = await box.boundingBox();
        if (found) expect(found.x, await box.evaluate((e) => e.outerHTML.slice(0, 80))).toBeGreaterThanOrEqual(-1);
      }
    });
  });

  it.each(Object.entries(kinds))(
    '%s has no sideways scroll on a phone with text of twice the size',
    async (_, file) => {
      await withPage({ viewport: { width: 360, height: 740 } }, async (page) => {
        await page.goto(on.http(file));
        await page.evaluate("document.documentElement.style.fontSize = '200%'");
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      });
    },
  );

  it.each(Object.entries(kinds))(
    '%s asks no other host, and breaks no policy, on http and on file://',
    async (_, file) => {
      for (const open of [on.http, on.file]) {
        await withPage({}, async (page) => {
          const asked: string[] = [];
          const said: string[] = [];
          page.on('request', (request) => asked.push(request.url()));
          page.on('console', (message) => said.push(message.text()));
          page.on('pageerror', (error) => said.push(error.message));
          await page.goto(open(file));
          const own = open('');
          expect(asked.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([]);
          expect(said.filter((text) => !text.includes('favicon'))).toEqual([]);
        });
      }
    },
  );

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } });
    for (const [kind, file] of Object.entries(kinds)) {
      const { results } = await validator.validateFile(path.join(site, file));
      const messages = results.flatMap((result) => result.messages);
      expect(
        messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
        kind,
      ).toEqual([]);
    }
  });
});

// The report lies beside the site and is opened from the disk.
describe('the page of the report', () => {
  const report = path.join(site, '../.warraq/report.html');
  const unfold = "document.querySelectorAll('details').forEach((one) => { one.open = true; })";
  const outside =
    "[...document.querySelectorAll('main *')].filter((one) => one.getBoundingClientRect().x < -1).map((one) => one.outerHTML.slice(0, 80))";

  it('has no violation that axe can find, light and dark, everything unfolded', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await withPage({ colorScheme }, async (page) => {
        await page.goto(pathToFileURL(report).href);
        await page.evaluate(unfold);
        expect(await violationsOf(page)).toEqual([]);
      });
    }
  });

  it('is read without script at 320 px, the original above what was understood; beside it on a desktop', async () => {
    const places: number[] = [];
    for (const width of [320, 1280]) {
      await withPage({ javaScriptEnabled: false, viewport: { width, height: 640 } }, async (page) => {
        await page.goto(pathToFileURL(report).href);
        expect(await page.locator('h1').count()).toBe(1);
        await page.evaluate(unfold);
        const pair = page.locator('article .pair > div');
        expect(await pair.count()).toBeGreaterThan(1);
        const [original, understood] = [(await pair.nth(0).boundingBox())!, (await pair.nth(1).boundingBox())!];
        places.push(understood.y - original.y);
        expect(understood.x).toBeLessThanOrEqual(original.x);
        expect(await page.evaluate(outside)).toEqual([]);
      });
    }
    expect(places[0]).toBeGreaterThan(40);
    expect(places[1]).toBe(0);
  });

  it('loads nothing, and is valid HTML', async () => {
    await withPage({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(pathToFileURL(report).href);
      expect(asked).toEqual([pathToFileURL(report).href]);
    });
    const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateFile(report);
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`)).toEqual([]);
  });
});

describe('the page of the seed article', () => {
  it('needs at most 40 kB of HTML and style together, and loads 1 kB of script', () => {
    const html = readFileSync(path.join(site, seedPage));
    const style = readFileSync(path.join(site, 'assets/style.css'));
    expect(html.length + style.length).toBeLessThanOrEqual(40_000);
    const scripts = html.toString().match(/<script(?! type="application\/ld\+json")[^>]*>/gu);
    expect(scripts).toEqual(['<script defer src="../../assets/page.js">']);
    expect(gzipSync(readFileSync(path.join(site, 'assets/page.js'))).length).toBeLessThanOrEqual(1000);
  });

  it('prints without the navigation', async () => {
    await withPage({}, async (page) => {
      await page.goto(on.http(seedPage));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav:visible').count()).toBe(0);
      expect(await page.locator('article h1').isVisible()).toBe(true);
    });
  });
});

describe.each(['http', 'file'] as const)('a reader on %s', (mode) => {
  it('browses from the home page to a tag, to an article, to its original', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(on[mode](kinds.home));
      await page.locator('a[href="tags/index.html"]').first().click();
      await page.locator('main a[href$="/index.html"]').first().click();
      const heading = await page.locator('h1').innerText();
      await page.locator('main article a, main li a').first().click();
      await page.locator('[itemprop=articleBody]').waitFor();
      expect(await page.locator('article').innerText()).toContain(heading);
      const original = (await page.locator('link[rel=alternate][type="text/plain"]').getAttribute('href'))!;
      expect(path.extname(original)).toBe('.txt');
    });
  });

  it('comes from a later printing to the first one and to the page of both', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(on[mode](kinds['later printing']));
      await page.locator('.earlier li a').click();
      await expect.poll(() => page.locator('h1').innerText()).toContain('مسرح الريحان القديم يفتح أبوابه');
      await expect.poll(() => page.locator('.earlier').count()).toBe(0);
      await page.goBack();
      await page.locator('.earlier > p a').click();
      await expect.poll(() => page.locator('main li h2 a').count()).toBe(2);
      await page.locator('main li h2 a').last().click();
      expect(page.url()).toContain(kinds['later printing']);
    });
  });

  it('goes through a month from article to article', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(on[mode](seedPage));
      await page.locator('a[rel=prev]').first().click();
      await page.locator('[itemprop=articleBody]').waitFor();
      expect(page.url()).not.toContain(seedPage);
    });
  });
});
