import { describe, expect, it } from 'vitest';
import { context, page, cut, eventually, status, part, stateOf, openOffline } from './offline-reader.ts';

const press = (id: string, action: string) => part(id).locator(`[data-do=${action}]`).click();

/** Holds files below this folder back until the function that it gives is called. */
async function holdBack(folder: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await context.route(`**/${folder}/**`, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

describe('several parts', () => {
  it('are saved one after the other, as they were pressed', async () => {
    await openOffline();
    const release = await holdBack('2016');
    await press('2016', 'save');
    await press('2015', 'save');
    await press('2014', 'save');
    expect(await stateOf('2015')).toBe('في الانتظار');
    await press('2014', 'stop');
    await eventually(() => stateOf('2014')).toBe('غير محفوظ');
    expect(await part('2016').locator('progress').isVisible()).toBe(true);
    release();
    await eventually(() => stateOf('2015')).toBe('محفوظ كله');
    expect(await stateOf('2016')).toBe('محفوظ كله');
    expect(await stateOf('2014')).toBe('غير محفوظ');
    expect(await page.locator('#offline progress:visible').count()).toBe(0);
  });

  it('of which one is removed meanwhile leave the other to go on', async () => {
    await openOffline();
    await press('2015', 'save');
    await eventually(() => stateOf('2015')).toBe('محفوظ كله');
    const release = await holdBack('2016');
    await press('2016', 'save');
    await press('2015', 'remove');
    await eventually(() => stateOf('2015')).toBe('غير محفوظ');
    expect(await part('2016').locator('progress').isVisible()).toBe(true);
    release();
    await eventually(() => stateOf('2016')).toBe('محفوظ كله');
    await eventually(status).toContain('حُفظ');
  });
});

it('a host that can not be reached when saving begins is told, in sight of the button on a phone', async () => {
  await page.setViewportSize({ width: 360, height: 480 });
  await openOffline();
  await cut();
  await press('2016', 'save');
  await eventually(status).toContain('انقطع الاتصال');
  expect(await page.evaluate('scrollY')).toBeGreaterThan(100);
  const said = (await page.locator('#status').boundingBox())!;
  expect(said.y).toBeGreaterThanOrEqual(0);
  expect(said.y + said.height).toBeLessThan(480);
  expect(await stateOf('2016')).toBe('غير محفوظ');
  expect(await page.locator('#offline progress:visible').count()).toBe(0);
});

it('a browser that asks its reader whether it may keep all this is not waited for', async () => {
  await page.addInitScript('navigator.storage.persist = () => new Promise(() => undefined)');
  await openOffline();
  await press('2016', 'save');
  await eventually(status).toContain('ويُقرأ الآن دون اتصال');
});
