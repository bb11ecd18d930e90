import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Staging } from '../io/staging.ts';
import { targetsBeyond } from '../pages/links.ts';
import { checkSite } from './check-site.ts';
import { noLinks, writeLinks, type Made } from './made.ts';

let staging: Staging;
beforeEach(() => {
  staging = new Staging(mkdtempSync(path.join(tmpdir(), 'check-')));
});
afterEach(() => {
  rmSync(staging.root, { recursive: true });
});

const page = (body: string) =>
  `<!doctype html>\n<html lang="ar" dir="rtl"><head><title>أ</title></head><body>${body}</body></html>`;

/** Stages pages as a worker does, and says of them what it says. */
function stage(pages: Readonly<Record<string, string>>, name = 'unit'): Made {
  for (const [file, body] of Object.entries(pages)) staging.write(file, page(body));
  const links = Object.entries(pages).flatMap(([file, body]) => [...targetsBeyond(body, file)]);
  return { name, key: '', files: Object.keys(pages), links: writeLinks(links) };
}
const keptPage = (file: string, ...links: readonly string[]): Made => {
  return { name: `kept ${file}`, key: '', files: [file], links: writeLinks(links) };
};
const check = (...units: readonly Made[]) => checkBeside([], [], ...units);
const checkBeside = (kept: readonly Made[], removed: readonly string[], ...fresh: readonly Made[]) =>
  checkSite({
    kept,
    fresh,
    removed,
    staging: staging.root,
    output: path.join(staging.root, 'published'),
  });

it('finds nothing wrong with a site whose links all lead somewhere', () => {
  const unit = stage({
    'index.html': '<a href="2016/10/a.html#end">أ</a> <a href="data/x.txt">ب</a> <a href="https://example.org/">ج</a>',
    '2016/10/a.html': '<p id="end"><a href="../../index.html">د</a></p>',
  });
  staging.write('data/x.txt', 'x');
  expect(check(unit, { name: 'data', key: '', files: ['data/x.txt'], links: noLinks })).toEqual([]);
});

it('names the page of a link that leads nowhere, and of a fragment that is not there', () => {
  const unit = stage({
    'a.html': '<a href="gone.html">أ</a> <a href="b.html#gone">ب</a> <a href="#lost">ج</a>',
    'b.html': '<a href="#here">د</a><p id="here">ه</p>',
  });
  expect(check(unit)).toMatchObject([
    { code: 'broken-link', file: 'a.html', found: 'a link to gone.html' },
    { code: 'broken-link', file: 'a.html', found: 'a link to b.html#gone' },
    { code: 'broken-link', file: 'a.html', found: 'a link to a.html#lost' },
  ]);
});

it('refuses two pages with one path, from whichever run they come', () => {
  const unit = stage({ 'a.html': 'أ' });
  expect(check(unit, { name: 'other', key: '', files: ['a.html'], links: noLinks })).toMatchObject([
    { code: 'path-taken', file: 'a.html' },
  ]);
});

it('refuses a page that a parser stumbles over', () => {
  const unit = stage({ 'a.html': '<p title="a" title="b">أ</p>' });
  expect(check(unit)).toMatchObject([{ code: 'broken-page', file: 'a.html', line: 2 }]);
});

it('follows links into pages that stayed in the published site', () => {
  const unit = stage({ 'a.html': '<a href="b.html#here">أ</a> <a href="b.html#gone">ب</a>' });
  staging.write('published/b.html', page('<p id="here">ج</p>'));
  expect(checkBeside([keptPage('b.html')], [], unit)).toMatchObject([
    { code: 'broken-link', file: 'a.html', found: 'a link to b.html#gone' },
  ]);
});

it('follows links from what stayed to what goes, and to places that a page made anew has no more', () => {
  const unit = stage({ 'a.html': '<p id="here">أ</p>', 'd.html': 'د' });
  const kept = keptPage('b.html', 'a.html', 'a.html#here', 'a.html#gone', 'c.html', 'd.html', 'e.html#there');
  staging.write('published/b.html', page('<a href="a.html#gone">ج</a>'));
  expect(checkBeside([kept, keptPage('e.html')], ['c.html'], unit)).toMatchObject([
    { code: 'broken-link', file: 'b.html', found: 'a link to a.html#gone' },
    { code: 'broken-link', file: 'kept b.html', found: 'a link to c.html' },
  ]);
  expect(checkBeside([keptPage('a.html')], [], unit)).toMatchObject([{ code: 'path-taken', file: 'a.html' }]);
});
