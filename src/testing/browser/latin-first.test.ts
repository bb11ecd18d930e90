import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli, temporaryFolder } from '../run-cli.ts';
import { openSite, type OpenedSite } from './opened-site.ts';

// Arabic whose first word is a Latin one, wherever a text may stand.
const headline = 'AT&T تعلن أرباحها';
const article = (day: number, title: string) => `---
title: ${title}
date: 2016-10-${day}
section: Sport والرياضة
newspaper: Nahr الوادي
authors: [Anna Smith, ليلى السنديان]
tags: [G20 القمم]
---
خبر عن أرباح الشركة في الوادي.
`;

let folder: string;
let site: OpenedSite;

beforeAll(async () => {
  folder = temporaryFolder();
  mkdirSync(path.join(folder, 'content'));
  writeFileSync(path.join(folder, 'content/archive.yaml'), 'title: أرشيف\n');
  writeFileSync(path.join(folder, 'content/a.md'), article(10, headline));
  writeFileSync(path.join(folder, 'content/b.md'), article(12, 'مهرجان القناديل يعود إلى الوادي'));
  const run = await runCli(['build'], folder);
  expect(run.code, run.stderr).toBe(0);
  site = await openSite(path.join(folder, 'dist'));
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Found {
  readonly all: number;
  readonly turned: readonly string[];
}

// Of the texts that begin with a Latin word and have an Arabic one, how many there are, and those whose Latin words are not furthest to the right.
const turned = `(() => {
  const found = { all: 0, turned: [] };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (!/^[A-Z].* .*[ء-ي]/u.test(node.data) || node.parentElement.closest('.unseen, script')) continue;
    const range = document.createRange();
    const boxOf = (start, end) => {
      range.setStart(node, start);
      range.setEnd(node, end);
      return range.getBoundingClientRect();
    };
    const all = boxOf(0, node.data.length);
    if (all.width === 0) continue;
    found.all += 1;
    if (boxOf(0, /^[\\w& ]*\\w/.exec(node.data)[0].length).right < all.right - 1) found.turned.push(node.data);
  }
  return found;
})()`;

it('Arabic that begins with a Latin word is read from the right on every page', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1200, height: 900 } });
  const pages = readdirSync(path.join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  let seen = 0;
  for (const file of pages.filter((name) => name.endsWith('.html'))) {
    await page.goto(site.on.http(file));
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    const found = await page.evaluate<Found>(turned);
    expect(found.turned, file).toEqual([]);
    seen += found.all;
  }
  expect(seen).toBeGreaterThan(20);
});

it('and in the search: in its hits and filters, in what it says, in the suggestions', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.goto(`${site.on.http('search.html')}?${new URLSearchParams({ q: headline }).toString()}`);
  await page.locator('#results[data-state=done] li').first().waitFor();
  await page.locator('#facets summary').first().click();
  await page.locator('#facets label').first().waitFor();
  await page.locator('#q').fill('AT');
  await page.locator('#suggestions [role=option]').first().waitFor();
  const found = await page.evaluate<Found>(turned);
  expect(found.turned).toEqual([]);
  expect(found.all).toBeGreaterThan(2);
});
