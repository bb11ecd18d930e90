import { cpSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { serveFolder } from '../../io/serve.ts';
import { projectRoot, runCli, temporaryFolder } from '../run-cli.ts';
import { violationsOf } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { linesOf } from './opened-site.ts';

const site = inject('site');
const articles = linesOf(site);
const of2016 = articles.filter(({ url }) => url.startsWith('2016/'));
const of2015 = articles.filter(({ url }) => url.startsWith('2015/'));
const changed = articles.find(({ source }) => source === 'culture/oud-workshop.txt')!;
const marker = 'كلمة أضيفت في البناء الثاني';

let folder: string;
let browser: Awaited<ReturnType<typeof launchChromium>>;
let server: Awaited<ReturnType<typeof serveFolder>>;
let isServing: boolean;
let context: BrowserContext;
let page: Page;

// Two builds of the archive; what is served is a link to one of them.
beforeAll(async () => {
  folder = temporaryFolder();
  cpSync(site, path.join(folder, 'first'), { recursive: true });
  cpSync(path.join(projectRoot, 'content'), path.join(folder, 'content'), { recursive: true });
  const source = path.join(folder, 'content', changed.source);
  writeFileSync(source, `${readFileSync(source, 'utf8')}\n\n${marker}.\n`);
  const run = await runCli(['build', '--output', 'second'], folder);
  expect(run.code, run.stderr).toBe(0);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  deploy('first');
  server = await serveFolder(path.join(folder, 'served'), 0);
  isServing = true;
  context = await browser.newContext();
  page = await context.newPage();
  await page.goto(at('index.html'));
  await hasWorker();
});
afterEach(async () => {
  await context.close();
  await cut();
});

// A browser looks for a new worker some time after a page was opened.
const eventually = <T>(value: () => T) => expect.poll(value, { timeout: 30_000 });
const at = (file: string) => new URL(file, server.url).href;

function deploy(build: string): void {
  const served = path.join(folder, 'served');
  if (existsSync(served)) rmSync(served, { recursive: true });
  cpSync(path.join(folder, build), `${served}.next`, { recursive: true });
  renameSync(`${served}.next`, served);
}

async function cut(): Promise<void> {
  if (isServing) await server.close();
  isServing = false;
}

/** Tells of each file that a worker asks the host for. */
function onAsked(tell: (file: string) => void): void {
  context.on('request', (request) => {
    if (request.serviceWorker()) tell(new URL(request.url()).pathname.slice(1));
  });
}

/** Waits until a worker has taken over, with the pages that are open kept. */
async function hasWorker(): Promise<void> {
  await eventually(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  await eventually(() => kept('index.html')).toBe(true);
}

const cacheNames = () => page.evaluate(() => caches.keys());
const keptPaths = () =>
  page.evaluate(async () => {
    const all = [];
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) all.push(url);
    return all.map((url) => new URL(url).pathname.slice(1));
  });
const kept = async (file: string) => (await keptPaths()).includes(file);

const status = () => page.locator('#status').textContent();
const part = (id: string) => page.locator(`[data-part="${id}"]`);
const stateOf = (id: string) => part(id).locator('.part-state').textContent();

async function openOffline(): Promise<void> {
  await page.goto(at('offline.html'));
  await page.locator('#offline').waitFor();
}

async function save(id: string): Promise<void> {
  await openOffline();
  await part(id).locator('[data-do=save]').click();
  await eventually(status).toContain('ويُقرأ الآن دون اتصال');
}

async function isRead(file: string): Promise<boolean> {
  await page.goto(at(file));
  return page.url() === at(file);
}

async function search(q: string): Promise<readonly string[]> {
  await page.goto(`${at('search.html')}?q=${encodeURIComponent(q)}`);
  await page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
  return page.locator('#results > li').evaluateAll((items) => items.map((item) => item.dataset['url'] ?? ''));
}

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

describe('saving', () => {
  it('brings a year with its images, told by size before and by progress, and takes it away again', async () => {
    await openOffline();
    expect(await part('2016').textContent()).toMatch(/9 مقالات.*\d+ كيلوبايت.*غير محفوظ/u);
    await save('2016');
    expect(await stateOf('2016')).toBe('محفوظ كله');
    expect(await stateOf('2015')).toBe('غير محفوظ');
    const inYear = readdirSync(path.join(folder, 'first/2016'), { recursive: true, encoding: 'utf8' });
    const files = inYear.filter((name) => /\.(?:html|png)$/u.test(name)).map((name) => `2016/${name}`);
    expect(files.some((name) => name.endsWith('.png'))).toBe(true);
    expect((await keptPaths()).filter((name) => name.startsWith('2016/')).sort()).toEqual(files.sort());

    await cut();
    for (const { url } of of2016) expect(await isRead(url), url).toBe(true);
    await openOffline();
    await part('2016').locator('[data-do=remove]').click();
    await eventually(status).toContain('أُزيل');
    expect(await stateOf('2016')).toBe('غير محفوظ');
    expect((await keptPaths()).filter((name) => name.startsWith('2016/'))).toEqual([]);
    expect(await isRead('search.html')).toBe(true);
  });

  it('brings the whole archive, so that every page opens and every search gives what it gives online', async () => {
    const queries = ['مهرجان القناديل', '«خط بحري»', 'جزيرة المرجان'];
    const online = [];
    for (const q of queries) online.push(await search(q));
    await save('whole');
    expect(await stateOf('whole')).toBe('محفوظ كله');
    expect(await stateOf('tools')).toBe('محفوظ كله');
    await cut();
    for (const { url } of articles) expect(await isRead(url), url).toBe(true);
    for (const file of ['tags/index.html', 'years/index.html', 'about.html']) expect(await isRead(file)).toBe(true);
    const found = [];
    for (const q of queries) found.push(await search(q));
    expect(found).toEqual(online);
    expect(await search('نهر السنابل')).not.toEqual([]);
    expect(await page.locator('#results .note').count()).toBe(0);
  });

  it('goes on from where it was, when the connection comes back', async () => {
    let asked: string[] = [];
    onAsked((name) => {
      asked.push(name);
      if (isServing && asked.filter((one) => one.startsWith('2016/')).length > 5) void cut();
    });
    await openOffline();
    await part('2016').locator('[data-do=save]').click();
    await eventually(status).toContain('انقطع الاتصال');
    expect(await stateOf('2016')).toMatch(/^حُفظ \d+%$/u);
    const before = (await keptPaths()).filter((name) => name.startsWith('2016/'));
    expect(before.length).toBeGreaterThan(0);
    const { port } = new URL(server.url);
    server = await serveFolder(path.join(folder, 'served'), Number(port));
    asked = [];
    await page.reload();
    await part('2016').getByText('تابع الحفظ').click();
    await eventually(status).toContain('ويُقرأ الآن دون اتصال');
    isServing = true;
    expect(asked.filter((name) => before.includes(name))).toEqual([]);
    expect(asked.filter((name) => name.startsWith('2016/')).length).toBeGreaterThan(0);
    expect(await stateOf('2016')).toBe('محفوظ كله');
  });

  it('is stopped by the reader, and says that what is saved stays', async () => {
    await context.route('**/2014/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    await openOffline();
    await part('whole').locator('[data-do=save]').click();
    await part('whole').locator('progress').waitFor();
    await part('whole').locator('[data-do=stop]').click();
    await eventually(status).toContain('ما حُفظ باقٍ');
    expect(await part('whole').locator('progress').isHidden()).toBe(true);
  });

  it('says that there is no room, and keeps what it has', async () => {
    await openOffline();
    const session = await context.newCDPSession(page);
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin: new URL(server.url).origin });
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(server.url).origin,
      quotaSize: usage + 60_000,
    });
    await part('whole').locator('[data-do=save]').click();
    await eventually(status).toContain('لم تبق في الجهاز مساحة');
    await cut();
    expect(await isRead('search.html')).toBe(true);
  });
});

describe('where a browser refuses', () => {
  it('a worker, the page says so, and all is read as before', async () => {
    const refusing = await browser.newContext({ serviceWorkers: 'block' });
    page = await refusing.newPage();
    await page.goto(at('offline.html'));
    await eventually(status).toMatch(/تعذّر الحفظ|لا يتيح هذا المتصفح/u);
    expect(await page.locator('#offline').isHidden()).toBe(true);
    await page.goto(at(of2016[0]!.url));
    expect(await page.locator('h1').textContent()).toBe(of2016[0]!.title);
    await refusing.close();
  });

  it('room for storage, the page says so', async () => {
    const small = await browser.newContext();
    page = await small.newPage();
    const session = await small.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.url).origin, quotaSize: 1000 });
    await page.goto(at('offline.html'));
    await eventually(status).toContain('تعذّر الحفظ');
    expect(await page.locator('#offline').isHidden()).toBe(true);
    await small.close();
  });
});

describe('a new build', () => {
  it('takes the place of the old one: changed pages anew, the others without being asked for again, nothing old left', async () => {
    await save('whole');
    const [old] = (await cacheNames()).filter((name) => !name.endsWith('files'));
    deploy('second');
    const asked: string[] = [];
    onAsked((name) => asked.push(name));
    await page.goto(at('index.html'));
    await eventually(async () => (await cacheNames()).includes(old!)).toBe(false);
    await eventually(async () => (await cacheNames()).length).toBe(2);
    await hasWorker();
    await openOffline();
    expect(await stateOf('2016')).toBe('محفوظ كله');
    expect(await stateOf('whole')).toMatch(/^حُفظ \d+%$/u);
    await save('whole');
    const year = (file: string) => /^(?:\d{4}|undated)\/.*\.html$/u.test(file);
    expect(asked.filter(year)).toEqual([changed.url]);
    const files = new Set(readdirSync(path.join(folder, 'second'), { recursive: true, encoding: 'utf8' }));
    expect((await keptPaths()).filter((name) => !files.has(name))).toEqual([]);

    await cut();
    expect(await isRead(changed.url)).toBe(true);
    expect(await page.locator('[itemprop=articleBody]').textContent()).toContain(marker);
    for (const { url } of articles) expect(await isRead(url), url).toBe(true);
    expect(await search('أضيفت في البناء الثاني')).toContain(changed.url);
  });

  it('that is on the host before its worker is never kept among the files of the old one', async () => {
    await page.goto(at(changed.url));
    await eventually(() => kept(changed.url)).toBe(true);
    deploy('second');
    for (const file of ['offline-worker.js', 'offline']) {
      cpSync(path.join(folder, 'first', file), path.join(folder, 'served', file), { recursive: true });
    }
    await page.goto(at(changed.url));
    expect(await page.locator('[itemprop=articleBody]').textContent()).toContain(marker);
    await page.goto(at('search.html'));
    await cut();
    await page.goto(at(changed.url));
    expect(await page.locator('[itemprop=articleBody]').textContent()).not.toContain(marker);
  });

  it('that appears in the middle of saving is told, and mixes nothing', async () => {
    await openOffline();
    const served = path.join(folder, 'served', changed.url);
    writeFileSync(served, readFileSync(path.join(folder, 'second', changed.url)));
    await part(changed.url.slice(0, 4)).locator('[data-do=save]').click();
    await eventually(status).toContain('تغيّر الأرشيف');
    expect(await kept(changed.url)).toBe(false);
  });
});

describe('the page for saving', () => {
  it.each(['light', 'dark'] as const)(
    'has no violation that axe can find, its parts shown, %s',
    async (colorScheme) => {
      const looking = await browser.newContext({ colorScheme, bypassCSP: true });
      page = await looking.newPage();
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
      expect(new URL(link).origin).toBe(new URL(server.url).origin);
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
