import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../run-cli.ts';
import { ask, on } from './ask.ts';
import { keepPage, page, site } from './one-page.ts';

keepPage();

const firstTier = () => page.locator('#results > li').first().getAttribute('data-tier');

describe.each(['http', 'file'] as const)('a search by tiers on %s', (mode) => {
  const search = (q: string) => ask({ q }, on[mode]);

  it('corrects a word that no article has, says so in its own spelling, and searches literally where it is asked to', async () => {
    const right = await search('مهرجان القناديل');
    const found = await search('مهرجان القنادبل');
    expect(found[0]).toBe(right[0]);
    expect(await firstTier()).toBe('spelling');
    const notice = (await page.locator('#notice').textContent()) ?? '';
    expect(notice).toContain('القنادبل');
    expect(notice).toMatch(/عرضنا نتائج «\u2068.*ناديل.*\u2069»/u);
    await page.locator('#notice a').click();
    await page.waitForURL(/q=/u);
    await page.locator('#results[data-state=done][data-total="0"]').waitFor({ state: 'attached' });
    expect(await page.locator('#q').inputValue()).toBe('مهرجان "القنادبل"');
    expect(await page.locator('#notice').textContent()).toBe('');
  });

  it('finds a plural by its singular, says so as the article spells it, and searches literally where it is asked to', async () => {
    expect((await search('مدرسة الموازنة')).length).toBeGreaterThan(0);
    expect(await firstTier()).toBe('related');
    expect(await page.locator('#results mark').allTextContents()).toContain('للمدارس');
    expect(await page.locator('#notice').textContent()).toMatch(
      /^بحثنا أيضًا عن «\u2068مدارس\u2069»\. ابحث عن «\u2068مدرسة\u2069» حرفيًا$/u,
    );
    await page.locator('#notice a').click();
    await page.waitForURL(/q=%22/u);
    expect(await page.locator('#q').inputValue()).toBe('"مدرسة" الموازنة');
  });

  it('finds a name that is typed in Latin letters, says so, and searches literally where it is asked to', async () => {
    const right = await search('بوتين');
    expect(await search('Putin')).toEqual(right);
    expect(await firstTier()).toBe('related');
    expect(await page.locator('#notice').textContent()).toBe(
      'بحثنا أيضًا عن «\u2068بوتين\u2069». ابحث عن «\u2068Putin\u2069» حرفيًا',
    );
    expect(await search('Vladimir Putin')).toEqual(right);
    expect(await page.locator('#status').textContent()).toContain('لا مقالة فيها الكلمات كلها');
    expect(await page.locator('#notice').textContent()).toContain('بحثنا أيضًا عن «\u2068بوتين\u2069»');
    await search('Putin');
    await page.locator('#notice a').click();
    await page.waitForURL(/q=%22/u);
    await page.locator('#results[data-state=done][data-total="0"]').waitFor({ state: 'attached' });
  });

  it('takes one of two phrases where one is enough, and keeps OR where it leads to what was left out', async () => {
    const [one, other] = [await search('«مهرجان القناديل»'), await search('«مدينة الريحان»')];
    expect([one.length, other.length].every((n) => n > 0)).toBe(true);
    expect((await search('«مهرجان القناديل» OR «مدينة الريحان»')).sort()).toEqual(
      [...new Set([...one, ...other])].sort(),
    );
    await search('القناديل OR البحيرة -السنابل');
    expect(await page.locator('#notice a').last().textContent()).toBe(
      'ابحث عن «\u2068القناديل OR البحيرة السنابل\u2069»',
    );
  });

  it('says which words it took for others behind the hits of the word itself', async () => {
    await search('تمويل');
    expect(await firstTier()).toBe('clitic');
    expect(await page.locator('#results > li[data-tier=spelling]').count()).toBeGreaterThan(0);
    expect(await page.locator('#notice').textContent()).toMatch(
      /^عرضنا أيضًا نتائج «\u2068تحويل\u2069»\. ابحث عن «\u2068تمويل\u2069» حرفيًا$/u,
    );
  });

  it.each([
    ['مهرجان القناديل', 'phrase'],
    ['وللقناديل', 'clitic'],
  ])('says of the hits of %s that they came by %s', async (q, tier) => {
    expect((await search(q)).length).toBeGreaterThan(0);
    expect(await firstTier()).toBe(tier);
  });

  it('leaves out what has a word behind a minus, says so, and leads to the search with it', async () => {
    const all = await search('الريحان');
    const without = await search('الريحان -السنابل');
    expect(without.length).toBeGreaterThan(0);
    expect(without.length).toBeLessThan(all.length);
    expect(await page.locator('#notice').textContent()).toBe(
      'استبعدنا المقالات التي فيها «\u2068السنابل\u2069». ابحث عن «\u2068الريحان السنابل\u2069»',
    );
    await page.locator('#notice a').click();
    await page.locator('#results[data-state=done] > li').first().waitFor();
    const both = await page.locator('#results > li').evaluateAll((items) => items.map((item) => item.dataset['url']));
    expect(without.filter((url) => both.includes(url))).toEqual([]);
  });

  it('counts apart what has all the words and what has some of them', async () => {
    await search('مهرجان القناديل البحيرة');
    const partial = await page.locator('#results > li[data-tier=some]').count();
    expect(partial).toBeGreaterThan(2);
    expect(await page.locator('#results > li').count()).toBe(partial + 1);
    const status = ((await page.locator('#status').textContent()) ?? '').replace(/[\u2068\u2069]/gu, '');
    expect(status).toBe(`نتيجة واحدة عن «مهرجان القناديل البحيرة». تليها ${partial} نتائج ببعض الكلمات لا بكلها.`);
  });

  it('reads the values of a filter when it is opened', async () => {
    await search('الريحان');
    await page.locator('#facets details[data-filter=section]').waitFor();
    expect(await page.locator('#facets input[name=tag]').count()).toBe(0);
    await page.locator('#facets details[data-filter=tag] summary').click();
    await page.locator('#facets input[name=tag]').first().waitFor();
  });
});

it('says that the index is of another build than the page, where it is', async () => {
  const copy = temporaryFolder();
  try {
    cpSync(site, copy, { recursive: true });
    const manifest = path.join(copy, 'search/manifest.js');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"analysis":\d+/u, '"analysis":0'));
    await page.goto(`${pathToFileURL(path.join(copy, 'search.html')).href}?q=الريحان`);
    await page.locator('#results[data-state=error]').waitFor({ state: 'attached' });
    expect(await page.locator('#status').textContent()).toContain('من إصدار آخر');
  } finally {
    rmSync(copy, { recursive: true });
  }
});
