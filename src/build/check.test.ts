import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Written } from '../eleventy/plugin.tsx';
import { Staging } from '../io/staging.ts';
import { targetsBeyond } from '../pages/links.ts';
import { checkSite } from './check.ts';

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
function stage(pages: Readonly<Record<string, string>>): Written {
  for (const [file, body] of Object.entries(pages)) staging.write(file, page(body));
  const links = Object.entries(pages).flatMap(([file, body]) =>
    targetsBeyond(body, file).map((t) => [t, file] as const),
  );
  return { pages: Object.keys(pages), links };
}

it('finds nothing wrong with a site whose links all lead somewhere', () => {
  const written = stage({
    'index.html': '<a href="2016/10/a.html#end">أ</a> <a href="data/x.txt">ب</a> <a href="https://example.org/">ج</a>',
    '2016/10/a.html': '<p id="end"><a href="../../index.html">د</a></p>',
  });
  staging.write('data/x.txt', 'x');
  expect(checkSite([written], staging)).toEqual([]);
});

it('names the page of a link that leads nowhere, and of a fragment that is not there', () => {
  const written = stage({
    'a.html': '<a href="gone.html">أ</a> <a href="b.html#gone">ب</a> <a href="#lost">ج</a>',
    'b.html': '<a href="#here">د</a><p id="here">ه</p>',
  });
  expect(checkSite([written], staging)).toMatchObject([
    { code: 'broken-link', file: 'a.html', found: 'a link to gone.html' },
    { code: 'broken-link', file: 'a.html', found: 'a link to b.html#gone' },
    { code: 'broken-link', file: 'a.html', found: 'a link to a.html#lost' },
  ]);
});

it('refuses two pages with one path, from whichever run they come', () => {
  const written = stage({ 'a.html': 'أ' });
  expect(checkSite([written, { pages: ['a.html'], links: [] }], staging)).toMatchObject([
    { code: 'path-taken', file: 'a.html' },
  ]);
});

it('refuses a page that a parser stumbles over', () => {
  const written = stage({ 'a.html': '<p title="a" title="b">أ</p>' });
  expect(checkSite([written], staging)).toMatchObject([{ code: 'broken-page', file: 'a.html', line: 2 }]);
});
