import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { linesOf } from './opened-site.ts';
import { opened, openPageWith, page, site } from './one-page.ts';

const urlOf = (name: string) => linesOf(site).find(({ source }) => source === name)!.url;
const seed = urlOf('000_4f8fa452f22a0a4f.txt');
const bridge = urlOf('culture/stone-bridge-walk.md');

const open = async (mode: 'http' | 'file', fragment: string) => {
  await page.goto(`${opened.on[mode](seed)}#${fragment}`);
  await page.locator('.find-bar').waitFor();
};
const marks = () => page.locator('mark').allTextContents();
const body = () => page.locator('[itemprop=articleBody]').innerHTML();
const status = () => page.locator('.find-bar [role=status]');
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

describe.each(['http', 'file'] as const)('an article that was opened from a search on %s', (mode) => {
  it('has the searched words marked, at its own address', async () => {
    await page.goto(`${opened.on[mode]('search.html')}?q=${encodeURIComponent('تركيه روسيه')}`);
    const card = page.locator(`#results li[data-url="${seed}"]`);
    await card.waitFor();
    const inCard = await card.locator('mark').allTextContents();
    await card.locator('a').click();
    await page.locator('.find-bar').waitFor();
    expect(page.url().split('#')[0]).toBe(opened.on[mode](seed));
    expect(inCard.length).toBeGreaterThan(1);
    expect(await marks()).toEqual(expect.arrayContaining([...inCard, 'تركية', 'روسية']));
    expect(await page.locator('mark mark').count()).toBe(0);
  });

  it('is stepped through from place to place, round its ends, and each is read out with what stands round it', async () => {
    await open(mode, 'q=سوريا');
    const total = await page.locator('mark').count();
    expect(total).toBeGreaterThan(2);
    await expect.poll(() => status().textContent()).toMatch(new RegExp(`^كلمات البحث في ${total} `, 'u'));
    await press('الموضع التالي');
    await expect.poll(() => status().textContent()).toMatch(new RegExp(`^الموضع 1 من ${total}: .*سوريا`, 'u'));
    await expect.poll(() => page.locator('mark').first().getAttribute('aria-current')).toBe('true');
    await press('الموضع السابق');
    await expect.poll(() => status().textContent()).toContain(`الموضع ${total} من ${total}`);
    await expect
      .poll(() =>
        page
          .locator('mark')
          .last()
          .evaluate((mark) => mark.getBoundingClientRect().bottom <= innerHeight),
      )
      .toBe(true);
    expect(await page.locator('mark[aria-current]').count()).toBe(1);
  });

  it('shows at which place the reader is, also where the colours of the page are not shown', async () => {
    await openPageWith({ forcedColors: 'active' });
    await open(mode, 'q=سوريا');
    await press('الموضع التالي');
    const ground = (mark: string) =>
      page
        .locator(mark)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    await expect.poll(() => page.locator('mark[aria-current]').count()).toBe(1);
    expect(await ground('mark[aria-current]')).not.toBe(await ground('mark:not([aria-current])'));
  });

  it('is led by keyboard: arrows step, Escape ends; then the text and the address are as they were', async () => {
    await page.goto(opened.on[mode](seed));
    const before = await body();
    const isInText = () => page.locator('main').evaluate((main) => main === document.activeElement);
    await page.goto('about:blank');
    await open(mode, 'q=سوريا&phrase=قمة+تركية');
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    // The browser goes to the text in its own time.
    await expect.poll(isInText).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe('الموضع السابق');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => status().textContent()).toContain('الموضع 2 من');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.find-bar, mark').count()).toBe(0);
    await expect.poll(() => body()).toBe(before);
    expect(page.url()).toBe(opened.on[mode](seed));
    expect(await isInText()).toBe(true);
  });

  it('marks a phrase only where its words follow each other', async () => {
    await open(mode, 'phrase=قمة+تركية');
    expect(new Set(await marks())).toEqual(new Set(['قمة تركية']));
  });

  it.each([
    ['عبدالكريم', ['عبد', 'الكريم'], ['عبد الكريم']],
    ['عبد الكريم', ['عبد', 'الكريم'], ['عبد الكريم']],
    ['"عبدالكريم الإزميلي"', ['عبد', 'الكريم', 'الإزميلي'], ['عبد الكريم الإزميلي']],
    ['"الكريم الإزميلي"', ['الكريم', 'الإزميلي'], ['الكريم الإزميلي']],
    ['"سنا عبد الكريم الإزميلي"', ['سناً', 'عبد', 'الكريم', 'الإزميلي'], ['سناً، عبد الكريم الإزميلي']],
  ])('has a name with عبد marked whole, by %s', async (q, inCard, inText) => {
    await page.goto(`${opened.on[mode]('search.html')}?q=${encodeURIComponent(q)}`);
    const card = page.locator(`#results li[data-url="${bridge}"]`);
    await card.locator('mark').first().waitFor();
    expect(await card.locator('mark').allTextContents()).toEqual(inCard);
    await card.locator('a').click();
    await page.locator('.find-bar').waitFor();
    expect(await marks()).toEqual(inText);
    await expect.poll(() => status().textContent()).toBe('كلمات البحث في موضع واحد');
  });

  it.each(['<img src=x onerror=alert(1)>', '"><script>', 'زخرفستان', '!!!', '%E0%A4%A'])(
    'has no bar, nothing marked and nothing run for %s',
    async (hostile) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`${opened.on[mode](seed)}#q=${hostile}`);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('.find-bar, mark, img').count()).toBe(0);
      expect(errors).toEqual([]);
    },
  );
});

describe('the bar of an article', () => {
  it.each(['light', 'dark'] as const)('has no violation that axe can find, %s', async (colorScheme) => {
    await openPageWith({ colorScheme, bypassCSP: true });
    await open('http', 'q=سوريا');
    await press('الموضع التالي');
    expect(await violationsOf(page)).toEqual([]);
  });

  it('sends the searched words nowhere, and costs 6 kB of script at most', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open('http', 'q=سوريا');
    expect(asked.filter((url) => url.includes('?') || /%D8/iu.test(url.split('#')[0]!))).toEqual([]);
    const scripts = asked.filter((url) => url.endsWith('.js')).map((url) => new URL(url).pathname);
    const size = (file: string) => gzipSync(readFileSync(path.join(site, file))).length;
    expect(scripts.map(size).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(6000);
  });

  it('cuts a word that an emphasis parts, without another letter marked', async () => {
    await page.goto(opened.on.http(seed));
    await page.evaluate(() => {
      const text = document.querySelector('[itemprop=articleBody]')!;
      text.innerHTML = '<p>ال<strong>قمّ</strong>ة و<em>قمة</em><br>القم</p><p>ة القمة</p>';
      location.hash = 'q=القمه';
    });
    await page.locator('.find-bar').waitFor();
    expect(await page.locator('[itemprop=articleBody]').innerHTML()).toBe(
      '<p><mark>ال</mark><strong><mark>قمّ</mark></strong><mark>ة</mark> و<em>قمة</em><br>القم</p><p>ة <mark>القمة</mark></p>',
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('[itemprop=articleBody]').innerHTML()).toBe(
      '<p>ال<strong>قمّ</strong>ة و<em>قمة</em><br>القم</p><p>ة القمة</p>',
    );
  });
});

describe('the box of a page', () => {
  it.each(['/', 'ظ'])('is focused by the key of the slash, here %s, but not while something is typed', async (key) => {
    await page.goto(opened.on.http(seed));
    const box = page.locator('#masthead-q');
    await page.locator('main').dispatchEvent('keydown', { key, code: 'Slash', bubbles: true });
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('1/2');
    expect(await box.inputValue()).toBe('1/2');
  });
});
