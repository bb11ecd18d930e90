import { describe, expect, it } from 'vitest';
import { articles, ask, counts, isDone, on, textOf, total } from './ask.ts';
import { violationsOf } from './axe.ts';
import { openPageWith, page } from './one-page.ts';

describe('the search page', () => {
  it.each([
    ['letters in words', 'ظظغغ '.repeat(2000)],
    ['letters without a space', 'ظ'.repeat(10_000)],
  ])('says only the beginning of a query of ten thousand %s, within a phone', async (_what, q) => {
    await openPageWith({ viewport: { width: 375, height: 740 } });
    await page.goto(on.http('search.html'));
    await page.locator('#q').fill(q);
    await page.locator('#q').press('Enter');
    await page.locator('#none p').first().waitFor();
    const said = await textOf('#status');
    expect(said).toContain('…');
    expect(said.length).toBeLessThan(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  });

  it.each(['light', 'dark'] as const)(
    'has no violation that axe can find among its results, %s',
    async (colorScheme) => {
      await openPageWith({ colorScheme, bypassCSP: true });
      await ask({ q: 'الريحان', section: 'سياسة' });
      await counts('year');
      await page.locator('#facets details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      expect(await violationsOf(page)).toEqual([]);
    },
  );

  it('is led by keyboard alone: type, enter, open the filters, choose, go back', async () => {
    await page.goto(on.http('search.html'));
    expect(await page.locator('#results').getAttribute('data-state')).toBe('idle');
    await page.locator('#q').focus();
    await page.keyboard.type('الريحان');
    await page.keyboard.press('Enter');
    await isDone();
    const all = await total();
    expect(new URL(page.url()).searchParams.get('q')).toBe('الريحان');

    const summary = page.locator('#facets details:has(input[name=section]) summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    const box = page.locator('#facets input[name=section]').first();
    const value = await box.inputValue();
    const expected = (await counts('section'))[value];
    await box.focus();
    await page.keyboard.press('Space');
    await expect.poll(total).toBe(expected);
    await isDone();
    expect(new URL(page.url()).searchParams.getAll('section')).toEqual([value]);
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('value')).toBe(value);

    await page.goBack();
    await expect.poll(total).toBe(all);
    await isDone();
    expect(await box.isChecked()).toBe(false);
  });

  it('says what a search without words was narrowed to, and shows the chosen value in its list', async () => {
    await openPageWith({ viewport: { width: 375, height: 740 } });
    const tags = articles.flatMap((article) => article.tags).sort();
    const rare = tags.filter((tag) => tags.indexOf(tag) === tags.lastIndexOf(tag)).at(-1)!;
    await ask({ tag: rare });
    expect(await textOf('#status')).toContain(`الوسم «\u2068${rare}\u2069».`);
    await counts('tag');
    const [list, box] = [page.locator('#facets [data-filter=tag] fieldset'), page.locator('#facets :checked')];
    expect(await list.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)).toBe(true);
    const [outer, inner] = [(await list.boundingBox())!, (await box.boundingBox())!];
    expect(inner.y).toBeGreaterThanOrEqual(outer.y);
    expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height);
  });

  it('has room on a phone for its hits and all its filters in text of twice the size', async () => {
    await openPageWith({ viewport: { width: 360, height: 740 } });
    await ask({ q: 'الريحان', from: '2015', section: 'سياسة' });
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    await page.locator('#facets details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    await counts('subject');
    const name = page.locator('#facets bdi').first();
    await name.evaluate((element) => (element.textContent = 'ا'.repeat(40)));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const outside =
      "[...document.querySelectorAll('#search-form *')].filter((one) => one.getBoundingClientRect().x < -1)";
    expect(await page.evaluate(`${outside}.map((one) => one.outerHTML.slice(0, 80))`)).toEqual([]);
  });

  it('hardly moves while it is opened and its hits come', async () => {
    await openPageWith({ viewport: { width: 1280, height: 844 }, bypassCSP: true });
    await page.addInitScript(`
      globalThis.moved = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) moved += value;
      }).observe({ type: 'layout-shift', buffered: true });`);
    // The page is drawn before its programs come.
    await page.route('**/search*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await ask({ q: 'الريحان' });
    await counts('year');
    // The fonts alone move lines a little.
    expect(await page.evaluate('moved')).toBeLessThan(0.08);
  });

  it('prints its hits without what is pressed', async () => {
    await ask({ q: 'الريحان', from: '2016' });
    await page.locator('.dates-head button').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.dates-head button').isVisible()).toBe(false);
    expect(await page.locator('#dates li button').first().isVisible()).toBe(true);
  });

  it('takes one step for a date that is typed and entered, and drops all filters at once', async () => {
    await ask({ q: 'الريحان', section: 'سياسة' });
    const steps = () => page.evaluate(() => history.length);
    const before = await steps();
    await page.locator('#from').fill('2016');
    await page.locator('#from').press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('2016');
    expect(await steps()).toBe(before + 1);
    await page.locator('#clear').click();
    await expect.poll(() => new URL(page.url()).searchParams.has('section')).toBe(false);
    expect(new URL(page.url()).searchParams.get('from')).toBe('2016');
    await isDone();
    expect(await page.locator('#facets input:checked').count()).toBe(0);
    expect(await page.locator('#filters :focus').count()).toBe(1);
  });

  it('shows the form as the address has it', async () => {
    await ask({ q: '«خط بحري»', from: '2016', to: '2016-12', sort: 'oldest' });
    expect(await page.locator('#q').inputValue()).toBe('«خط بحري»');
    expect(await page.locator('#from').inputValue()).toBe('2016');
    expect(await page.locator('#sort').inputValue()).toBe('oldest');
  });
});
