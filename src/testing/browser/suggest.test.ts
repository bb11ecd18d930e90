import { rmSync, cpSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../run-cli.ts';
import { violationsOf } from './axe.ts';
import { linesOf } from './opened-site.ts';
import { opened, openPageWith, page, site } from './one-page.ts';

const article = linesOf(site).find(({ title }) => title.includes('مهرجان القناديل'))!;

const box = () => page.locator('#masthead-q');
const options = () => page.locator('#suggestions [role=option]');

async function type(mode: 'http' | 'file', text: string, file = article.url): Promise<void> {
  await page.goto(opened.on[mode](file));
  await box().fill(text);
  await options().first().waitFor();
}

describe.each(['http', 'file'] as const)('the search box of a page on %s', (mode) => {
  it('suggests a tag for a half-typed word, and opens it by arrow and Enter', async () => {
    await type(mode, 'وادي السنا');
    expect(await options().first().textContent()).toBe('وادي السنابل وسم');
    await box().press('ArrowDown');
    await expect.poll(() => options().first().getAttribute('aria-selected')).toBe('true');
    expect(await box().getAttribute('aria-activedescendant')).toBe(await options().first().getAttribute('id'));
    await box().press('Enter');
    await page.waitForURL(/\/tags\/[^/]+\/index\.html$/u);
    expect(await page.locator('h1').textContent()).toBe('وادي السنابل');
  });

  it('shows which suggestion is chosen in the colours of the reader, where those of the page are not shown', async () => {
    await openPageWith({ forcedColors: 'active' });
    await type(mode, 'وادي السنا');
    const outline = () =>
      options()
        .first()
        .evaluate((option) => getComputedStyle(option).outlineStyle);
    expect(await outline()).toBe('none');
    await box().press('ArrowDown');
    await expect.poll(outline).toBe('solid');
  });

  it('suggests people and headlines, and opens one that is pressed, from any depth of the site', async () => {
    await type(mode, 'سلمى', 'index.html');
    expect(await options().first().textContent()).toBe('سلمى الصفصافي كاتب');
    await type(mode, 'مهرجان القنا');
    await options().filter({ hasText: 'مقالة' }).first().click();
    await page.waitForURL(opened.on[mode](article.url));
  });
});

describe('the search box of a page', () => {
  it('searches for what is typed where none is chosen, and goes round from the last suggestion to the box', async () => {
    await type('http', 'الريحان');
    const count = await options().count();
    for (let n = 0; n <= count; n++) await box().press('ArrowDown');
    await expect.poll(() => page.locator('[aria-selected=true]').count()).toBe(0);
    await box().press('ArrowUp');
    await expect.poll(() => options().last().getAttribute('aria-selected')).toBe('true');
    await box().press('Escape');
    await expect.poll(() => box().getAttribute('aria-expanded')).toBe('false');
    expect(await box().inputValue()).toBe('الريحان');
    await box().press('Enter');
    await page.waitForURL(/search\.html\?q=/u);
  });

  it('shows its suggestions again by an arrow once Escape has closed them', async () => {
    await type('http', 'الريحان');
    const count = await options().count();
    await box().press('Escape');
    await expect.poll(() => options().count()).toBe(0);
    await box().press('ArrowDown');
    await expect.poll(() => options().first().getAttribute('aria-selected')).toBe('true');
    expect([await options().count(), await box().getAttribute('aria-expanded')]).toEqual([count, 'true']);
  });

  it('says how many suggestions there are, and hides them when it is left', async () => {
    await type('http', 'الريحان');
    await expect
      .poll(() => page.locator('.masthead-search [role=status]').textContent(), { timeout: 5000 })
      .toMatch(/اقتراح/u);
    await box().press('Tab');
    await expect.poll(() => page.locator('#suggestions').isHidden()).toBe(true);
  });

  it('loads nothing before it is entered, and asks nobody what to suggest', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(opened.on.http(article.url));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((file) => file.includes('suggest'))).toEqual([]);
    await box().pressSequentially('السنابل');
    await options().first().waitFor();
    expect(asked.filter((file) => file.includes('suggest'))).toEqual(['/assets/suggest.js', '/search/suggestions.js']);
  });

  it('searches all the same where the suggestions are missing', async () => {
    const copy = temporaryFolder();
    cpSync(site, copy, { recursive: true });
    rmSync(path.join(copy, 'search/suggestions.js'));
    await page.goto(pathToFileURL(path.join(copy, 'index.html')).href);
    await box().pressSequentially('السنابل');
    await box().press('Enter');
    await page.waitForURL(/search\.html\?q=/u);
    rmSync(copy, { recursive: true });
  });

  it.each(['light', 'dark'] as const)('has no violation that axe can find, its list open, %s', async (colorScheme) => {
    await openPageWith({ colorScheme, bypassCSP: true });
    await type('http', 'الريحان');
    await box().press('ArrowDown');
    expect(await violationsOf(page)).toEqual([]);
  });

  it('shows its list within a phone', async () => {
    await openPageWith({ viewport: { width: 320, height: 640 } });
    await type('http', 'الريحان');
    const found = (await page.locator('#suggestions').boundingBox())!;
    expect(found.x).toBeGreaterThanOrEqual(0);
    expect(found.x + found.width).toBeLessThanOrEqual(320);
  });
});
