import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { runCli, temporaryFolder } from '../run-cli.ts';
import { openSite, type OpenedSite } from './opened-site.ts';

// Hashtags and encoded addresses have no place where a line may end.
const hashtag = 'وسم_طويل_يكتبه_القراء_بلا_مسافات_بين_كلماته_الكثيرة';
const address = `https://valley.example/${encodeURIComponent('أخبار-الوادي-اليوم-في-المدينة')}`;
const article = `---
title: خبر ${hashtag}
date: 2016-10-12
section: قسم_${hashtag}
author: كاتب_${hashtag}
newspaper: جريدة_${hashtag}
tags: [${hashtag}]
url: ${address}
rights: ${address}
---
نص الخبر عن ${hashtag} في الوادي.

> قال ${hashtag}

- ${hashtag}
`;

let folder: string;
let long: OpenedSite;
let usual: OpenedSite;

beforeAll(async () => {
  folder = temporaryFolder();
  mkdirSync(path.join(folder, 'content/pages'), { recursive: true });
  writeFileSync(path.join(folder, 'content/a.md'), article);
  writeFileSync(path.join(folder, 'content/archive.yaml'), `title: أرشيف\ndescription: ${hashtag}\n`);
  writeFileSync(path.join(folder, 'content/pages/about.md'), `# عن_${hashtag}\n\n${hashtag}\n`);
  const run = await runCli(['build'], folder);
  expect(run.code, run.stderr).toBe(0);
  long = await openSite(path.join(folder, 'dist'));
  usual = await openSite(inject('site'));
});
afterAll(async () => {
  await long.close();
  await usual.close();
  rmSync(folder, { recursive: true, force: true });
});

const pagesOf = (site: string) =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

it('no page of a site with long words scrolls sideways on a phone', async () => {
  const page = await long.browser.newPage({ viewport: { width: 320, height: 640 } });
  const searched = `search.html?q=${encodeURIComponent('الوادي')}`;
  for (const file of [...pagesOf(path.join(folder, 'dist')), searched]) {
    await page.goto(long.on.http(file));
    if (file === searched) await page.locator('#results li').first().waitFor();
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    expect(await page.evaluate('document.documentElement.scrollWidth'), file).toBe(320);
  }
});

it('and a label beside a long value stays on one line', async () => {
  const page = await long.browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(
    long.on.http(
      pagesOf(path.join(folder, 'dist')).find((file) => file.startsWith('2016/10/') && !file.endsWith('index.html'))!,
    ),
  );
  const lines = await page.locator('.imprint dt').evaluateAll((all) =>
    all.map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return range.getClientRects().length;
    }),
  );
  expect(lines).toEqual([1, 1]);
});

// Words whose letters stand on two lines, hyphens and slashes aside.
const broken = `(() => {
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (node.parentElement.closest('.unseen, code')) continue;
    for (const word of node.data.matchAll(/[^\\s\\/-]+/gu)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const tops = [...range.getClientRects()].map((box) => box.top);
      if (Math.max(...tops) - Math.min(...tops) > 8) found.push(word[0]);
    }
  }
  return found;
})()`;

it('and no word of usual length is broken for it', async () => {
  const page = await usual.browser.newPage({ viewport: { width: 320, height: 640 } });
  const files = pagesOf(inject('site')).filter((file) => !/[a-z0-9]{10}/u.test(file));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    await page.goto(usual.on.http(file));
    expect(await page.evaluate(broken), file).toEqual([]);
  }
});
