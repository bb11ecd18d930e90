import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { on, total } from './ask.ts';
import { openPageWith, page } from './one-page.ts';

async function findNothing(query: Record<string, string>, mode: 'http' | 'file' = 'http'): Promise<void> {
  await page.goto(`${on[mode]('search.html')}?${new URLSearchParams(query).toString()}`);
  await page.locator('#results[data-state=done][data-total="0"]').waitFor({ state: 'attached' });
}
const offer = (text: string) => page.locator('#none li a').filter({ hasText: text });

/** Follows an offer, and compares what it promised with what is there. */
async function take(text: string): Promise<void> {
  const promised = await offer(text).first().locator('.count').textContent();
  await offer(text).first().click();
  await page.locator('#results[data-state=done]:not([data-total="0"])').waitFor({ state: 'attached' });
  expect(await page.locator('#status').textContent()).toContain(promised);
  expect(await page.locator('#none').textContent()).toBe('');
  expect(await page.locator('#ways').isHidden()).toBe(true);
}

describe('a search that finds nothing', () => {
  it.each(['http', 'file'] as const)(
    'says what it tried and offers it without what narrows it, with the number that it would find, on %s',
    async (mode) => {
      await openPageWith({ bypassCSP: true });
      await findNothing({ q: 'مهرجان القناديل', section: 'رياضة', from: '1950', to: '1437' }, mode);
      await offer('بلا أي تصفية').waitFor();
      const said = (await page.locator('#none').textContent()) ?? '';
      expect(said).toContain('وبتهجئة قريبة منها');
      expect(said).toMatch(/القسم «\u2068رياضة\u2069»، من 1 كانون الثاني 1950 إلى 1 تشرين الأول 2016/u);
      if (mode === 'http') expect(await violationsOf(page)).toEqual([]);
      await take('بلا أي تصفية');
      expect(new URL(page.url()).search).toBe(`?${new URLSearchParams({ q: 'مهرجان القناديل' }).toString()}`);
    },
  );

  it('offers a range as wide as it takes', async () => {
    await findNothing({ q: 'الريحان', from: '1990', to: '1991' });
    await offer('من \u20681990\u2069 إلى').waitFor();
    await take('من \u20681990\u2069 إلى');
    expect(new URL(page.url()).searchParams.get('to')).toMatch(/^201\d$/u);
  });

  it('offers the nearest word of the archive for one that it lacks, in its spelling, and the query without quotes', async () => {
    await findNothing({ q: 'مهرجان "القنادبل"' });
    await offer('القناديل').waitFor();
    await offer('بلا علامات تنصيص').waitFor();
    await take('القناديل');
    expect(new URL(page.url()).searchParams.get('q')).toBe('مهرجان "القناديل"');
    expect(await total()).toBeGreaterThan(0);
  });

  it('offers what was meant where the keyboard was set to Latin letters', async () => {
    await findNothing({ q: 'hgrkh]dg' });
    await offer('القناديل').waitFor();
    await take('القناديل');
    expect(await page.locator('#q').inputValue()).toBe('القناديل');
  });

  it('says so of a query of more words than are asked, of which it asked the first', async () => {
    const letters = [...'بتثجحخد'];
    const words = letters.flatMap((one) => letters.map((other) => `ظظغغ${one}ذذ${other}`));
    const unknown = (n: number) => words.slice(0, n).join(' ');
    await findNothing({ q: unknown(40) });
    expect(await page.locator('#status').textContent()).toMatch(
      /^لا نتائج عن .*\. الاستعلام طويل: بحثنا عن كلماته الأولى\. تجد أدناه/su,
    );
    await findNothing({ q: unknown(12) });
    expect(await page.locator('#status').textContent()).not.toContain('الاستعلام طويل');
  });

  it('leads to what can be browsed where there is no word to search for', async () => {
    await findNothing({ q: '!!!' });
    expect(await page.locator('#none').textContent()).toContain('ليس فيما كُتب كلمة');
    await page.locator('#ways a[href="tags/index.html"]').click();
    await page.waitForURL(/tags\/index\.html$/u);
  });
});
