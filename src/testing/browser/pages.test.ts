import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import type { BrowserContextOptions, Page } from 'playwright-core';
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

async function withPage(options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await opened.browser.newContext(options);
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** A page in a browser of these options that the tests of a `describe` share: each of them goes to another file of the site. */
function sharedPage(options: BrowserContextOptions): () => Page {
  let page: Page;
  beforeAll(async () => {
    const context = await opened.browser.newContext({ serviceWorkers: 'block', ...options });
    page = await context.newPage();
  });
  afterAll(() => page.context().close());
  return () => page;
}

/** What of a page's text is beyond its left edge, where no reader can scroll to. */
const outside =
  "[...document.querySelectorAll('main *')].filter((one) => one.getBoundingClientRect().x < -1).map((one) => one.outerHTML.slice(0, 80))";

describe('every page, light and dark,', () => {
  const page = sharedPage({ bypassCSP: true });

  it.each(Object.entries(kinds))('%s has no violation that axe can find', async (_, file) => {
    await page().goto(on.http(file));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page().emulateMedia({ colorScheme });
      expect(await violationsOf(page()), colorScheme).toEqual([]);
    }
  });

  it('draws the signs of a trail for the eye alone', async () => {
    await withPage({}, async (page) => {
      await page.goto(on.http(seedPage));
      const sign = page.locator('.trail li + li').first();
      expect(await sign.evaluate((item) => getComputedStyle(item, '::before').content)).toBe('"›" / ""');
    });
  });

  it('would have one where Arabic text can hardly be told from its ground', async () => {
    await page().goto(on.http(kinds.about));
    await page().emulateMedia({ colorScheme: 'light' });
    await page().addStyleTag({ content: 'main p { color: #bbb }' });
    expect(await violationsOf(page())).toEqual([expect.stringMatching(/^color-contrast: <p>/u)]);
  });
});

describe('every page without script at 320 px', () => {
  const page = sharedPage({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  it.each(Object.entries(kinds))('%s is read with no sideways scroll', async (_, file) => {
    await page().goto(on.http(file));
    expect(await page().locator('h1').count()).toBe(1);
    expect(await page().locator('html').getAttribute('dir')).toBe('rtl');
    expect((await page().locator('html').boundingBox())!.width).toBeLessThanOrEqual(320);
    expect(await page().evaluate(outside)).toEqual([]);
  });
});

describe('every page on a phone with text of twice the size', () => {
  const page = sharedPage({ viewport: { width: 360, height: 740 } });

  it.each(Object.entries(kinds))('%s has no sideways scroll', async (_, file) => {
    await page().goto(on.http(file));
    await page().evaluate("document.documentElement.style.fontSize = '200%'");
    expect(await page().evaluate('document.documentElement.scrollWidth')).toBe(360);
  });
});

describe.each(['http', 'file'] as const)('every page on %s', (mode) => {
  const page = sharedPage({ serviceWorkers: 'allow' });

  it.each(Object.entries(kinds))('%s asks no other host, and breaks no policy', async (_, file) => {
    const asked: string[] = [];
    const said: string[] = [];
    page().removeAllListeners();
    page().on('request', (request) => asked.push(request.url()));
    page().on('console', (message) => said.push(message.text()));
    page().on('pageerror', (error) => said.push(error.message));
    await page().goto(on[mode](file));
    const own = on[mode]('');
    expect(asked).toContain(on[mode](file));
    expect(asked.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([]);
    expect(said.filter((text) => !text.includes('favicon'))).toEqual([]);
  });
});

it('every page is valid HTML', async () => {
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

// The report lies beside the site and is opened from the disk.
describe('the page of the report', () => {
  const report = path.join(site, '../.warraq/report.html');
  const unfold = "document.querySelectorAll('details').forEach((one) => { one.open = true; })";

  it('has no violation that axe can find, light and dark, everything unfolded', async () => {
    await withPage({}, async (page) => {
      await page.goto(pathToFileURL(report).href);
      await page.evaluate(unfold);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsOf(page), colorScheme).toEqual([]);
      }
    });
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

  it('prints without the navigation, and offers nothing that paper can not do', async () => {
    await withPage({}, async (page) => {
      await page.goto(on.http(seedPage));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav:visible').count()).toBe(0);
      expect(await page.locator('.foot a').first().isVisible()).toBe(true);
      expect(await page.locator('a[href$="offline.html"]').isVisible()).toBe(false);
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
