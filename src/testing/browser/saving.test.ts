import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  folder,
  context,
  page,
  articles,
  of2016,
  eventually,
  at,
  cut,
  onAsked,
  keptPaths,
  status,
  part,
  stateOf,
  openOffline,
  save,
  isRead,
  search,
} from './offline-reader.ts';

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

  it('keeps the place of the keyboard where a button gives way to another', async () => {
    await openOffline();
    const focused = () => page.locator('[data-part="2016"] :focus').getAttribute('data-do', { timeout: 5000 });
    await context.route('**/2016/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await route.continue();
    });
    await part('2016').locator('[data-do=save]').press('Enter');
    expect(await focused()).toBe('stop');
    await eventually(status).toContain('ويُقرأ الآن دون اتصال');
    expect(await focused()).toBe('remove');
    await page.keyboard.press('Enter');
    await eventually(status).toContain('أُزيل');
    expect(await focused()).toBe('save');
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
    onAsked((name) => asked.push(name));
    const keptOf2016 = async () => (await keptPaths()).filter((name) => name.startsWith('2016/'));
    let begun = 0;
    await context.route('**/2016/**', async (route) => {
      if (++begun <= 5) return route.continue();
      await eventually(async () => (await keptOf2016()).length).toBeGreaterThan(0);
      return route.abort('internetdisconnected');
    });
    await openOffline();
    await part('2016').locator('[data-do=save]').click();
    await eventually(status).toContain('انقطع الاتصال');
    expect(await stateOf('2016')).toMatch(/^حُفظ \d+%$/u);
    const before = await keptOf2016();
    await context.unroute('**/2016/**');
    asked = [];
    await page.reload();
    await part('2016').getByText('تابع الحفظ').click();
    await eventually(status).toContain('ويُقرأ الآن دون اتصال');
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
    await expect.poll(() => part('whole').locator('progress').isHidden()).toBe(true);
  });

  it('says that there is no room, and keeps what it has', async () => {
    await openOffline();
    const session = await context.newCDPSession(page);
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin: new URL(at('')).origin });
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(at('')).origin,
      quotaSize: usage + 60_000,
    });
    await part('whole').locator('[data-do=save]').click();
    await eventually(status).toContain('لم تبق في الجهاز مساحة');
    await cut();
    expect(await isRead('search.html')).toBe(true);
  });
});
