import { describe, expect, it } from 'vitest';
import { articles, ask, isDone, total } from './ask.ts';
import { openPageWith, page } from './one-page.ts';
import type { Line } from './opened-site.ts';

const within = (first: string, last: string) => articles.filter((article) => isIn(article, first, last));

function isIn({ published }: Line, first: string, last: string): boolean {
  return published !== null && published >= first && published <= last;
}

const bar = (name: string) => page.locator(`#dates button[aria-label^="${name}:"]`);
const parameter = (name: string) => new URL(page.url()).searchParams.get(name);

describe('the hits by time', () => {
  it('are a bar a year, which sets the range by keyboard; then a bar a month, and a way back to all years', async () => {
    await ask({ q: 'هذه مقالة نموذجية' });
    const all = await total();
    await bar('2016').waitFor();
    const labels = await page.locator('#dates li button').evaluateAll((list) => list.map((one) => one.ariaLabel ?? ''));
    const years = labels.map((label) => label.slice(0, 4));
    expect(years).toEqual([...years].sort());
    const places = await page
      .locator('#dates li')
      .evaluateAll((list) => list.map((one) => one.getBoundingClientRect().x));
    expect(places).toEqual([...places].sort((a, b) => b - a));
    const undated = Number(/\d+/u.exec((await page.locator('#dates .tip').textContent()) ?? '')?.[0] ?? 1);
    const counted = labels.map((label) => Number(/: (\d+)/u.exec(label)?.[1] ?? (label.includes('نتيجتان') ? 2 : 1)));
    expect(counted.reduce((sum, n) => sum + n, undated)).toBe(all);

    await page.locator('#dates li button[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    const year = years[1]!;
    await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toBe(labels[1]);
    await page.keyboard.press('Enter');
    await expect.poll(total).toBe(counted[1]);
    expect([parameter('from'), parameter('to')]).toEqual([year, year]);
    expect(await page.locator('#from').inputValue()).toBe(year);
    await page.locator(`#dates li[data-period="${year}-12"]`).waitFor();
    expect(await page.locator('#dates li').count()).toBe(12);
    expect(await page.locator('#dates :focus').count()).toBe(1);

    await page.locator('#dates li button').first().click();
    await page.locator('#dates li button[aria-pressed=true]').waitFor();
    expect(parameter('from')).toMatch(new RegExp(`^${year}-\\d\\d$`, 'u'));
    await page.locator('#dates .dates-head button').click();
    await expect.poll(total).toBe(all);
    expect(parameter('from')).toBeNull();
    await bar('2016').waitFor();

    await page.goBack();
    await page.goBack();
    await expect.poll(total).toBe(counted[1]);
    expect(await page.locator('#from').inputValue()).toBe(year);
  });

  it('are in the month that is asked for as many as are listed, where the year around it has nearer ones', async () => {
    await ask({ q: 'العمل', from: '2014', to: '2014' });
    await page.locator('#dates li[data-period="2014-02"]').waitFor();
    expect(await bar('شباط 2014').count()).toBe(0);
    await ask({ q: 'العمل', from: '2014-02', to: '2014-02' });
    expect(await total()).toBe(1);
    await expect.poll(() => bar('شباط 2014').getAttribute('aria-label')).toBe('شباط 2014: نتيجة واحدة');
  });

  it('stay within a phone, below filters that are open only where one is chosen', async () => {
    await openPageWith({ viewport: { width: 320, height: 640 } });
    await ask({ q: 'الريحان' });
    expect(await page.locator('#from').isVisible()).toBe(false);
    await page.locator('#filters > summary').click();
    await expect.poll(() => page.locator('#from').isVisible()).toBe(true);
    await ask({ from: '2014' });
    expect(await page.locator('#from').isVisible()).toBe(true);
    await bar('2016').waitFor();
    const outside =
      "[...document.querySelectorAll('#dates *')].filter((one) => one.getBoundingClientRect().x < 0).map((one) => one.outerHTML.slice(0, 80))";
    expect(await page.evaluate(outside)).toEqual([]);
  });
});

describe('a date of a search', () => {
  it('may be Hijri, and is said in the other calendar too', async () => {
    await ask({ from: 'محرم ١٤٣٧', to: '1437' });
    expect(await total()).toBe(within('2015-10-14', '2016-10-01').length);
    expect(await page.locator('#from-read').textContent()).toBe('محرم 1437 هـ، أي من 14 تشرين الأول 2015');
    expect(await page.locator('#to-read').textContent()).toBe('1437 هـ، أي إلى 1 تشرين الأول 2016');
    expect(await page.locator('#status').textContent()).toContain('من 14 تشرين الأول 2015 إلى 1 تشرين الأول 2016');
    expect(await page.locator('#dates li').count()).toBe(13);
  });

  it('is marked where it is none, and not while it is typed', async () => {
    await ask({ q: 'الريحان' });
    const from = page.locator('#from');
    await from.pressSequentially('شوال 14');
    expect(await from.getAttribute('aria-invalid')).toBe('false');
    await from.press('Enter');
    await page.locator('#results[data-state=error]').waitFor({ state: 'attached' });
    await expect.poll(() => from.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#status').textContent()).toContain('«\u2068شوال 14\u2069»');
    await from.fill('شوال 1436');
    await expect.poll(() => page.locator('#from-read').textContent()).toContain('17 تموز 2015');
    await from.press('Enter');
    await isDone();
    expect(parameter('from')).toBe('شوال 1436');
  });

  it('that stands in the query is offered as a range, with the number of its articles, and leads to them', async () => {
    const day = articles.find(({ published }) => published?.length === 10)!.published!;
    const [year, month, number] = day.split('-').map(Number);
    await ask({ q: `${number}/${month}/${year}` });
    const offer = page.locator('#notice .chips a');
    expect(await offer.locator('.count').textContent()).toMatch(/نتيجة واحدة|نتيجتان|نتائج|نتيجة/u);
    await offer.click();
    await expect.poll(() => parameter('from')).toBe(day);
    await isDone();
    expect([parameter('q'), parameter('to')]).toEqual([null, day]);
    expect(await total()).toBe(within(day, day).length);
    expect(await page.locator('#notice').textContent()).toBe('');
  });

  it('is offered with the rest of the query, as a month, as a Hijri day, and for the years that have it where it names none', async () => {
    const offers = async (q: string) => {
      await ask({ q });
      return page.locator('#notice .chips a bdi').allTextContents();
    };
    expect(await offers('القناديل أغسطس 2016')).toEqual(['مقالات آب 2016 عن «\u2068القناديل\u2069»']);
    expect(await offers('9 محرم 1438 هـ')).toEqual(['مقالات 9 محرم 1438 هـ']);
    expect(await offers('١٠ أكتوبر')).toContain('مقالات 10 تشرين الأول 2016');
    expect(await offers('9 محرم')).toContain('مقالات 9 محرم 1438 هـ');
    expect(await offers('10 أكتوبر 1950')).toEqual([]);
    expect(await offers('الريحان 2016')).toEqual([]);
  });
});
