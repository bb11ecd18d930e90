import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot, runCli } from '../run-cli.ts';
import { linesOf } from './opened-site.ts';
import {
  folder,
  context,
  page,
  articles,
  of2016,
  eventually,
  at,
  deploy,
  cut,
  onAsked,
  hasWorker,
  cacheNames,
  keptPaths,
  kept,
  status,
  part,
  stateOf,
  openOffline,
  save,
  isRead,
  search,
} from './offline-reader.ts';

const changed = articles.find(({ source }) => source === 'culture/oud-workshop.txt')!;
const withdrawn = of2016[1]!;
const marker = 'كلمة أضيفت في البناء الثاني';

beforeAll(async () => {
  cpSync(path.join(projectRoot, 'content'), path.join(folder, 'content'), { recursive: true });
  const source = path.join(folder, 'content', changed.source);
  writeFileSync(source, `${readFileSync(source, 'utf8')}\n\n${marker}.\n`);
  for (const build of ['second', 'third']) {
    const run = await runCli(['build', '--output', build], folder);
    expect(run.code, run.stderr).toBe(0);
    writeFileSync(path.join(folder, 'content/later.txt'), `التاريخ: 2016-10-20\n\n${marker}.\n`);
    rmSync(path.join(folder, 'content', withdrawn.source), { force: true });
  }
});

describe('a new build', () => {
  it('takes the place of the old one: changed pages anew, the others without being asked for again, nothing old left', async () => {
    await save('whole');
    const [old] = (await cacheNames()).filter((name) => !name.endsWith('files'));
    deploy('second');
    const asked: string[] = [];
    onAsked((name) => asked.push(name));
    await page.goto(at('index.html'));
    await eventually(async () => (await cacheNames()).includes(old!)).toBe(false);
    await eventually(async () => (await cacheNames()).length).toBe(2);
    await hasWorker();
    await openOffline();
    expect(await stateOf('2016')).toBe('محفوظ كله');
    expect(await stateOf('whole')).toMatch(/^حُفظ \d+%$/u);
    await save('whole');
    const year = (file: string) => /^(?:\d{4}|undated)\/.*\.html$/u.test(file);
    expect(asked.filter(year)).toEqual([changed.url]);
    const files = new Set(readdirSync(path.join(folder, 'second'), { recursive: true, encoding: 'utf8' }));
    expect((await keptPaths()).filter((name) => !files.has(name))).toEqual([]);

    await cut();
    expect(await isRead(changed.url)).toBe(true);
    expect(await page.locator('[itemprop=articleBody]').textContent()).toContain(marker);
    for (const { url } of articles) expect(await isRead(url), url).toBe(true);
    expect(await search('أضيفت في البناء الثاني')).toContain(changed.url);
  });

  it('that is on the host before its worker is never kept among the files of the old one', async () => {
    await page.goto(at(changed.url));
    await eventually(() => kept(changed.url)).toBe(true);
    deploy('second');
    for (const file of ['offline-worker.js', 'offline']) {
      cpSync(path.join(folder, 'first', file), path.join(folder, 'served', file), { recursive: true });
    }
    await page.goto(at(changed.url));
    expect(await page.locator('[itemprop=articleBody]').textContent()).toContain(marker);
    await page.goto(at('search.html'));
    await cut();
    await page.goto(at(changed.url));
    expect(await page.locator('[itemprop=articleBody]').textContent()).not.toContain(marker);
  });

  it('that takes over in the middle of saving is what is saved: what it has more, and not what it has no more', async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    // A worker takes over where the one before it has nothing under way.
    await context.route('**/2014/**', async (route) => {
      await released;
      await route.continue();
    });
    await openOffline();
    const before = await cacheNames();
    await part('whole').locator('[data-do=save]').click();
    deploy('third');
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
    await eventually(async () => (await cacheNames()).length).toBe(before.length + 1);
    release();
    await eventually(status).toContain('ويُقرأ الآن دون اتصال');
    expect(await stateOf('whole')).toBe('محفوظ كله');
    expect(await kept(withdrawn.url)).toBe(false);
    const { url } = linesOf(path.join(folder, 'third')).find(({ source }) => source === 'later.txt')!;
    expect(await kept(url)).toBe(true);
  });

  it('that came since the page was opened is what is saved', async () => {
    await openOffline();
    deploy('third');
    await part('2016').locator('[data-do=save]').click();
    await eventually(status).toContain('ويُقرأ الآن دون اتصال');
    expect(await stateOf('2016')).toBe('محفوظ كله');
  });

  it('that appears in the middle of saving is told, and mixes nothing', async () => {
    await openOffline();
    const served = path.join(folder, 'served', changed.url);
    writeFileSync(served, readFileSync(path.join(folder, 'second', changed.url)));
    await part(changed.url.slice(0, 4)).locator('[data-do=save]').click();
    await eventually(status).toContain('تغيّر الأرشيف');
    expect(await kept(changed.url)).toBe(false);
  });
});
