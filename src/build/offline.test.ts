import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { madeFiles } from './offline.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'warraq-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('lets a browser keep the pages, and not what is for other programs', () => {
  const files = ['sitemap.html', 'sitemap.xml', 'sitemap-2016.xml', 'feed.xml', 'robots.txt', 'index.html'];
  for (const file of files) writeFileSync(path.join(folder, file), file);
  const kept = madeFiles(folder, files).flatMap((made) => (typeof made === 'string' ? [] : [made[0]]));
  expect(kept).toEqual(['sitemap.html', 'index.html']);
});
