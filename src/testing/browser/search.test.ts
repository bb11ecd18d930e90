import { describe, expect, it } from 'vitest';
import { articles, ask, counts, isDone, on, shown, textOf, total } from './ask.ts';
import { keepPage, page } from './one-page.ts';
import type { Line } from './opened-site.ts';

keepPage();

const urlsWhere = (holds: (article: Line) => boolean) => articles.filter(holds).map(({ url }) => url);
const marks = (selector: string) => page.locator(`${selector} mark`).allTextContents();

describe.each(['http', 'file'] as const)('a search on %s', (mode) => {
  const search = (query: Record<string, string>) => ask(query, on[mode]);

  it.each([
    ['اسطنبول', 'إسطنبول'],
    ['مهرجان القناديل', 'مِهرجانُ القَناديلِ'],
    ['بحيرة', 'بحيره'],
    ['مدرسة النهر', 'مدرسه النهر'],
    ['أسعار السمك', 'اسعار السمك'],
    ['قرى الوادي', 'قري الوادي'],
    ['قرى وادي السنابل', 'قری وادی السنابل'],
    ['2014', '٢٠١٤'],
    ['سفينة', 'سـفيـنة'],
  ])('finds the same for %s and %s', async (one, other) => {
    const found = await search({ q: one });
    expect(found.length).toBeGreaterThan(0);
    expect(await search({ q: other })).toEqual(found);
  });

  it('takes words in quotes for a phrase, and marks it in headline and text as they are spelt', async () => {
    const bridge = urlsWhere(({ title }) => title.includes('خط بحري'));
    expect(await search({ q: '«خط بحري»' })).toEqual(bridge);
    expect(await marks('.card-title')).toEqual(['خط', 'بحري']);
    expect(await marks('.card-summary')).toEqual(expect.arrayContaining(['خط', 'بحري']));
    expect(await search({ q: '"بحري خط"' })).toEqual([]);
    expect(await textOf('#status')).toContain('بحري خط');
  });

  it.each([
    ['مابين', 'مابين'],
    ['المغزلى', 'المغزلي'],
    ['كيلومترات', 'كيلومترات'],
  ])('marks in the excerpt of %s the very word %s', async (q, spelt) => {
    await search({ q });
    expect(await marks('.card-title')).toEqual([]);
    expect(await page.locator('.card-summary').first().locator('mark').first().textContent()).toBe(spelt);
  });

  it('is neither emptied nor led astray by a word that no article has', async () => {
    const found = await search({ q: 'مهرجان القناديل' });
    expect((await search({ q: 'مهرجان القناديل زخرفستان' }))[0]).toBe(found[0]);
    expect(await search({ q: 'زخرفستان' })).toEqual([]);
  });

  it.each(['!!!', '<b>"', 'ًٌٍ', '👍', '.*', '\\'])('finds nothing for %s, and says so', async (q) => {
    expect(await search({ q })).toEqual([]);
    expect(await textOf('#status')).toContain(q);
    expect(await page.locator('#status *').count()).toBe(0);
  });

  it('takes a query of ten thousand letters', async () => {
    await page.goto(on[mode]('search.html'));
    await page.locator('#q').fill('قمة بحيرة سد '.repeat(770));
    await page.locator('#q').press('Enter');
    await isDone();
    expect(await total()).toBeGreaterThan(0);
  });

  it('shows all articles of a section, with counts of what else they share', async () => {
    const sport = urlsWhere(({ section }) => section === 'رياضة');
    expect((await search({ section: 'رياضة' })).sort()).toEqual(sport.sort());
    expect(await total()).toBe(sport.length);
    const years = articles.filter(({ section }) => section === 'رياضة').map(({ published }) => published!.slice(0, 4));
    const expected = Object.fromEntries(years.map((year) => [year, years.filter((y) => y === year).length]));
    expect(await counts('year')).toEqual(expected);
    // The values beside the chosen one stay, to be chosen instead or too.
    expect((await counts('section'))['اقتصاد']).toBe(urlsWhere(({ section }) => section === 'اقتصاد').length);
  });

  it('counts a chosen section as it lists it, where without it nearer hits hide its own', async () => {
    await search({ q: 'جزيرة' });
    expect(Object.keys(await counts('section'))).not.toContain('مجتمع');
    const found = await search({ q: 'جزيرة', section: 'مجتمع' });
    expect(found.length).toBeGreaterThan(0);
    await expect.poll(async () => (await counts('section'))['مجتمع']).toBe(found.length);
  });

  it.each([
    ['tag', 'وادي السنابل', (article: Line) => article.tags.includes('وادي السنابل')],
    ['author', 'سلمى الصفصافي', (article: Line) => article.authors.includes('سلمى الصفصافي')],
    ['year', '2015', (article: Line) => article.published?.startsWith('2015') ?? false],
  ])('narrows to a %s', async (name, value, holds) => {
    const found = await search({ [name]: value });
    expect(found.sort()).toEqual(urlsWhere(holds).sort());
  });

  it.each([
    ['2016', '2016'],
    ['2015-10', '2016-04-26'],
    ['2014-03', '2014-05-05'],
    ['٢٠١٧-٠٢', ''],
    ['', '2014'],
  ])('keeps to the dates from %s to %s', async (from, to) => {
    const last = to || '9999';
    const first = from === '٢٠١٧-٠٢' ? '2017-02' : from;
    const inside = ({ published }: Line) =>
      published !== null && published.slice(0, first.length) >= first && published.slice(0, last.length) <= last;
    const found = await search({ from, to });
    expect(found.sort()).toEqual(urlsWhere(inside).slice(0, 20).sort());
  });

  it('takes bounds in the wrong order for the range between them, and says so', async () => {
    const found = await search({ from: '2016-12', to: '2016-04' });
    expect(found.length).toBeGreaterThan(0);
    expect(await textOf('#status')).toContain('من 1 نيسان 2016 إلى 31 كانون الأول 2016');
    expect(found).toEqual(await search({ from: '2016-04', to: '2016-12' }));
  });

  it('says which date it does not understand', async () => {
    await page.goto(`${on[mode]('search.html')}?q=النهر&from=2016-02-31`);
    await page.locator('#results[data-state=error]').waitFor({ state: 'attached' });
    expect(await textOf('#status')).toContain('2016-02-31');
  });

  it.each(['newest', 'oldest'])('sorts by %s, and leaves no undated article out', async (sort) => {
    const relevance = await search({ q: 'جزيرة المرجان' });
    const found = await search({ q: 'جزيرة المرجان', sort });
    expect([...found].sort()).toEqual([...relevance].sort());
    const dates = found.map((url) => articles.find((article) => article.url === url)!.published ?? '');
    expect(dates.at(-1)).toBe('');
    const dated = dates.slice(0, -1);
    const ascending = [...dated].sort();
    expect(dated).toEqual(sort === 'oldest' ? ascending : ascending.reverse());
  });

  it('shows twenty hits, then the others, and goes on to the first of them', async () => {
    const first = await search({ q: 'هذه مقالة نموذجية' });
    expect(first).toHaveLength(20);
    await page.locator('#more').click();
    await page.locator('#results > li').nth(20).waitFor();
    expect((await shown()).slice(0, 20)).toEqual(first);
    expect(
      await page
        .locator('#results > li')
        .nth(20)
        .locator('a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    expect(new Set(await shown()).size).toBe(await total());
    expect(await page.locator('#more').isHidden()).toBe(true);
  });

  it('leads back to the hit that was opened, with all that were shown, where it stood', async () => {
    await search({ q: 'هذه مقالة نموذجية' });
    await page.locator('#more').click();
    const hit = page.locator('#results > li').nth(22);
    // The texts of the hits above come when they are near, and move what is below.
    await hit.evaluate((item) => {
      item.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    await expect.poll(() => hit.locator('.card-summary:not([data-pending])').count()).toBe(1);
    const all = await shown();
    const top = (await hit.boundingBox())!.y;
    await hit.locator('a').press('Enter');
    await page.locator('[itemprop=articleBody]').waitFor();
    await page.goBack();
    await expect.poll(() => hit.locator('a:focus').count()).toBe(1);
    expect(await shown()).toEqual(all);
    await expect.poll(() => hit.locator('.card-summary:not([data-pending])').count()).toBe(1);
    expect(Math.abs((await hit.boundingBox())!.y - top)).toBeLessThan(60);

    await page.locator('#q').fill('الريحان');
    await page.locator('#q').press('Enter');
    await isDone();
    expect(await page.locator('#results a:focus').count()).toBe(0);
  });

  it('opens an article from its hit', async () => {
    const [first] = await search({ q: 'مهرجان القناديل' });
    await page.locator('#results a').first().click();
    await page.locator('[itemprop=articleBody]').waitFor();
    expect(page.url().split('#')[0]).toBe(on[mode](first!));
  });
});

it('gives the same list on http and on file://', async () => {
  for (const q of ['الريحان', 'مدينة الريحان', 'مياه البحيرة والوادي', '"وادي السنابل"', 'قمم']) {
    expect(await ask({ q }, on.file)).toEqual(await ask({ q }, on.http));
  }
});
