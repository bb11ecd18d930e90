import { describe, expect, inject, it } from 'vitest';
import { violationsOf } from './axe.ts';
import {
  browser,
  context,
  page,
  of2016,
  of2015,
  eventually,
  at,
  cut,
  kept,
  status,
  openOffline,
  save,
  isRead,
  search,
  lookAt,
} from './offline-reader.ts';

const site = inject('site');

describe('without a connection', () => {
  it('opens what was read, from the first page on, with its look; and says of another page that it is not saved', async () => {
    await page.goto(at(of2016[0]!.url));
    await eventually(() => kept(of2016[0]!.url)).toBe(true);
    await cut();
    expect(await isRead(of2016[0]!.url)).toBe(true);
    expect(await page.locator('h1').textContent()).toBe(of2016[0]!.title);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor !== 'rgba(0, 0, 0, 0)'")).toBe(true);
    expect(await page.evaluate("document.fonts.load('1rem Naskh', 'ق').then((fonts) => fonts.length)")).toBe(1);
    expect(await isRead('index.html')).toBe(true);
    expect(await isRead('')).toBe(true);

    expect(await isRead(of2016[1]!.url)).toBe(false);
    await page.locator('#missing').waitFor();
    expect(await page.locator('#missing').textContent()).toContain('غير محفوظة');
    expect(await page.locator('#retry').evaluate((link: HTMLAnchorElement) => link.href)).toBe(at(of2016[1]!.url));
    await page.locator('#articles a').first().click();
    expect(page.url()).toBe(at(of2016[0]!.url));
  });

  it('does so by the browser cut off from the network, too', async () => {
    await page.goto(at(of2016[0]!.url));
    await eventually(() => kept(of2016[0]!.url)).toBe(true);
    await context.setOffline(true);
    expect(await isRead(of2016[0]!.url)).toBe(true);
    expect(await isRead(of2015[0]!.url)).toBe(false);
  });

  it('searches again what was searched, and says of each result whether it can be opened', async () => {
    const online = await search('الريحان');
    expect(await page.locator('#results .note').count()).toBe(0);
    await page.goto(at(online[0]!));
    await eventually(() => kept(online[0]!)).toBe(true);
    await cut();
    expect(await search('الريحان')).toEqual(online);
    const unsaved = page.locator('#results li:has(.note)');
    expect(await unsaved.count()).toBe(online.length - 1);
    expect(await unsaved.first().textContent()).toContain('غير محفوظة للقراءة دون اتصال');
    expect(await page.locator(`#results li[data-url="${online[0]!}"] .note`).count()).toBe(0);
    await page.locator(`#results li[data-url="${online[0]!}"] a`).click();
    await page.locator('.find-bar').waitFor();
  });

  it.each([
    ['غير محفوظة', '/texts/'],
    ['حين يعود الاتصال', '/heads/', '/texts/'],
  ])('says «%s» of results whose %s were never loaded, and tells of no failure', async (said, ...lost) => {
    await search('الريحان');
    await page.evaluate(async (parts) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (parts.some((part) => request.url.includes(part))) await cache.delete(request);
        }
      }
    }, lost);
    await cut();
    expect((await search('الريحان')).length).toBeGreaterThan(2);
    expect(await page.locator('#results .note').first().textContent()).toContain(said);
  });
});

describe('where a browser refuses', () => {
  it('a worker, the page says so, and all is read as before', async () => {
    const refusing = await browser.newContext({ serviceWorkers: 'block' });
    lookAt(await refusing.newPage());
    await page.goto(at('offline.html'));
    await eventually(status).toMatch(/تعذّر الحفظ|لا يتيح هذا المتصفح/u);
    expect(await page.locator('#offline').isHidden()).toBe(true);
    await page.goto(at(of2016[0]!.url));
    expect(await page.locator('h1').textContent()).toBe(of2016[0]!.title);
    await refusing.close();
  });

  it('room for storage, the page says so', async () => {
    const small = await browser.newContext();
    lookAt(await small.newPage());
    const session = await small.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(at('')).origin, quotaSize: 1000 });
    await page.goto(at('offline.html'));
    await eventually(status).toContain('تعذّر الحفظ');
    expect(await page.locator('#offline').isHidden()).toBe(true);
    await small.close();
  });
});

describe('the page for saving', () => {
  it.each(['light', 'dark'] as const)(
    'has no violation that axe can find, its parts shown, %s',
    async (colorScheme) => {
      const looking = await browser.newContext({ colorScheme, bypassCSP: true });
      lookAt(await looking.newPage());
      await openOffline();
      await save('2016');
      await page.goto(`${at('offline.html')}?page=2016/10/a.html`);
      await page.locator('#missing').waitFor();
      await page.locator('#articles').waitFor();
      expect(await violationsOf(page)).toEqual([]);
      await looking.close();
    },
  );

  it('leads nowhere else, whatever page it is told of', async () => {
    for (const hostile of ['https://example.org/', 'javascript:alert(1)', '//example.org', '../../x', '<b>']) {
      await page.goto(`${at('offline.html')}?page=${encodeURIComponent(hostile)}`);
      await page.locator('#missing').waitFor();
      const link = await page.locator('#retry').evaluate((element: HTMLAnchorElement) => element.href);
      expect(new URL(link).origin).toBe(new URL(at('')).origin);
    }
  });

  it('says on file:// that the copy is read as it is', async () => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`file://${site}/offline.html`);
    await eventually(status).toContain('هذه نسخة من الأرشيف على القرص');
    expect(said).toEqual([]);
  });
});
