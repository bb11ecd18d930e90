import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serveFolder } from '../../io/serve.ts';

const site = inject('site');

let browser: Browser;
let page: Page;
let server: { url: string; close: () => Promise<void> };
const on = {
  http: () => new URL('search.html', server.url).href,
  file: () => pathToFileURL(path.join(site, 'search.html')).href,
};

beforeAll(async () => {
  browser = await launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    // Puppeteer loosens this one, and with it what a page opened as a file may read.
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  });
  server = await serveFolder(site, 0);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function ask(query: Record<string, string>, open: () => string): Promise<(string | null)[]> {
  await page.goto(`${open()}?${new URLSearchParams(query).toString()}`);
  await page.waitForFunction(() => /done|error/u.test(document.getElementById('results')?.dataset['state'] ?? ''));
  expect(await page.$eval('#results', (list) => list.getAttribute('data-state'))).toBe('done');
  return page.$$eval('#results > li', (items) => items.map((item) => item.getAttribute('data-url')));
}

it('lets a page that is opened as a file read no other, as in a reader’s Firefox', async () => {
  await page.goto(on.file());
  const read = await page.evaluate(() =>
    fetch('index.html').then(
      () => 'read',
      () => 'refused',
    ),
  );
  expect(read).toBe('refused');
});

describe.each(['http', 'file'] as const)('a search in Firefox on %s', (mode) => {
  const search = (query: Record<string, string>) => ask(query, on[mode]);

  it('finds with and without tashkil, ه for ة, and hamza or none', async () => {
    const found = await search({ q: 'إسطنبول' });
    expect(found).toHaveLength(1);
    expect(await search({ q: 'اسطَنبول' })).toEqual(found);
    expect(await search({ q: 'بحيره' })).toEqual(await search({ q: 'بُحيرة' }));
  });

  it('finds a phrase, and marks it', async () => {
    expect(await search({ q: '«خط بحري»' })).toHaveLength(1);
    const marks = await page.$$eval('.card-title mark', (all) => all.map((mark) => mark.textContent));
    expect(marks).toEqual(['خط', 'بحري']);
  });

  it('filters with counts, and opens a hit', async () => {
    const found = await search({ q: 'الريحان' });
    await page.waitForSelector('#facets input[name=section]');
    await page.click('#facets details:has(input[name=section]) summary');
    const count = await page.$eval('#facets label:has(input[name=section]) .count', (all) => Number(all.textContent));
    await page.click('#facets input[name=section]');
    await page.waitForFunction((n) => document.getElementById('results')?.dataset['total'] === String(n), {}, count);
    expect(count).toBeLessThan(found.length);
    await page.waitForFunction(() => document.getElementById('results')?.dataset['state'] === 'done');
    await page.click('#results a');
    await page.waitForSelector('[itemprop=articleBody]');
  });

  it('reads a Hijri date, and searches while one types', async () => {
    expect(await search({ from: 'محرم 1437', to: '1437' })).not.toEqual([]);
    expect(await page.$eval('#from-read', (reading) => reading.textContent)).toContain('من 14 تشرين الأول 2015');
    await page.goto(on[mode]());
    await page.type('#q', 'القم');
    await page.waitForFunction(
      (q) =>
        new URLSearchParams(location.search).get('q') === q &&
        document.getElementById('results')?.dataset['state'] === 'done',
      {},
      'القم',
    );
    expect(await page.$$('#results > li')).not.toEqual([]);
  });
});

it('gives the same lists on http and on file://', async () => {
  for (const q of ['الريحان', 'مياه البحيرة والوادي', '"وادي السنابل"']) {
    expect(await ask({ q }, on.file)).toEqual(await ask({ q }, on.http));
  }
});
