import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { linesOf } from './opened-site.ts';
import { opened, openPageWith, page, site } from './one-page.ts';

const summit = linesOf(site).find(({ title }) => title.startsWith('قمة'))!.url;

const box = () => page.locator('#q');
const suggestion = () => page.locator('#suggestions [role=option]');
const urls = () => page.locator('#results > li').evaluateAll((list) => list.map((one) => one.dataset['url']));
const asked = () => new URL(page.url()).searchParams.get('q');
const steps = () => page.evaluate(() => history.length);

async function open(query = '', mode: 'http' | 'file' = 'http'): Promise<void> {
  await page.goto(opened.on[mode]('search.html') + query);
  await page.locator('#results:is([data-state=idle], [data-state=done])').waitFor({ state: 'attached' });
}

/** Waits for the answer to what was typed. */
async function isShown(q: string): Promise<void> {
  await expect.poll(asked).toBe(q);
  await page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
}

describe.each(['http', 'file'] as const)('typing on the search page on %s', (mode) => {
  it('shows what a half-typed word may become, in the place of the step before; Enter makes it a step', async () => {
    await open(`?${new URLSearchParams({ q: 'الريحان' }).toString()}`, mode);
    const [before, first] = [await steps(), await urls()];
    await box().fill('');
    await box().pressSequentially('القم');
    await isShown('القم');
    expect(await urls()).toContain(summit);
    expect(await page.locator('#status').textContent()).toContain('«\u2068القم…\u2069»');
    await box().pressSequentially('ة');
    await isShown('القمة');
    expect(await steps()).toBe(before);
    await box().press('Enter');
    await expect.poll(steps).toBe(before + 1);
    await isShown('القمة');
    expect(await page.locator('#status').textContent()).toContain('«\u2068القمة\u2069»');
    await page.goBack();
    await isShown('الريحان');
    expect(await box().inputValue()).toBe('الريحان');
    expect(await urls()).toEqual(first);
  });
});

describe('typing on the search page', () => {
  it('takes the word for a whole one when the box is left, and lets a result be opened meanwhile', async () => {
    await open();
    await box().pressSequentially('القم');
    await isShown('القم');
    await box().press('Tab');
    await expect.poll(() => page.locator('#status').textContent()).not.toContain('…');
    await box().focus();
    await box().press('End');
    await box().press('Backspace');
    await box().pressSequentially('م');
    await isShown('القم');
    await page.locator('#results a').first().click();
    await page.locator('[itemprop=articleBody]').waitFor();
    await page.goBack();
    await isShown('القم');
  });

  it('never shows an older answer in the place of a newer one', async () => {
    await open();
    let held: (() => void) | null = null;
    const isHeld = new Promise<void>((resolve) => {
      void page.route('**/texts/*.js', async (route) => {
        if (held) return route.continue();
        await new Promise<void>((release) => {
          held = release;
          resolve();
        });
        return route.continue();
      });
    });
    // Its text lies in another file than those of the summit.
    await box().pressSequentially('«أكبر سفينة»');
    await isHeld;
    await box().fill('القمة');
    await isShown('القمة');
    const newer = await urls();
    held!();
    await page.waitForLoadState('networkidle');
    expect(newer).toContain(summit);
    expect(await urls()).toEqual(newer);
    expect(await page.locator('#status').textContent()).toContain('القمة');
  });

  it('works while an on-screen keyboard is composing a word', async () => {
    await open();
    await box().focus();
    const keyboard = await page.context().newCDPSession(page);
    for (const text of ['ا', 'الق', 'القم']) {
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await isShown('القم');
    expect(await urls()).toContain(summit);
    await keyboard.send('Input.insertText', { text: 'القمة' });
    await isShown('القمة');
  });

  it('is read out when it pauses, not at every letter', async () => {
    await open();
    await box().pressSequentially('الق');
    await isShown('الق');
    const status = page.locator('#status');
    expect(await status.getAttribute('aria-live')).toBe('off');
    await expect.poll(() => status.getAttribute('aria-live'), { timeout: 5000 }).toBe('polite');
    expect(await status.textContent()).toContain('الق…');
  });

  it('comes back to nothing when the box is emptied', async () => {
    await open();
    await box().pressSequentially('القمة');
    await isShown('القمة');
    await box().fill('');
    await page.locator('#results[data-state=idle]').waitFor({ state: 'attached' });
    expect(await urls()).toEqual([]);
  });
});

describe('the box of the search page', () => {
  it('suggests beside the results: arrows and Enter open one, Escape leaves the results alone', async () => {
    await open();
    await box().pressSequentially('وادي السنا');
    await isShown('وادي السنا');
    await suggestion().first().waitFor();
    const found = await urls();
    expect(found.length).toBeGreaterThan(0);
    const [list, result] = [
      (await page.locator('#suggestions').boundingBox())!,
      (await page.locator('#results').boundingBox())!,
    ];
    expect(list.y + list.height).toBeLessThanOrEqual(result.y);
    await box().press('Escape');
    await expect.poll(() => suggestion().count()).toBe(0);
    expect([await box().inputValue(), await urls()]).toEqual(['وادي السنا', found]);
    await box().pressSequentially('ب');
    await suggestion().first().waitFor();
    await box().press('ArrowDown');
    await box().press('Enter');
    await page.waitForURL(/\/tags\/[^/]+\/index\.html$/u);
  });

  it.each(['light', 'dark'] as const)('stays within a phone, and axe finds nothing wrong, %s', async (colorScheme) => {
    await openPageWith({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 640 } });
    await open();
    await box().pressSequentially('الريحان');
    await isShown('الريحان');
    await suggestion().first().waitFor();
    await box().press('ArrowDown');
    const list = (await page.locator('#suggestions').boundingBox())!;
    expect(list.x).toBeGreaterThanOrEqual(0);
    expect(list.x + list.width).toBeLessThanOrEqual(320);
    expect(await violationsOf(page)).toEqual([]);
  });
});
