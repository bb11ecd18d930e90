import { cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../run-cli.ts';
import { page, site } from './one-page.ts';

describe('an index with a file missing', () => {
  it.each(['groups/\\w+', 'index/\\w+', 'pagefind-[0-9.]+', 'words/\\d+', 'texts/\\d+', 'facets/tag', 'manifest'])(
    'says that the search failed: %s',
    async (kind) => {
      const copy = temporaryFolder();
      try {
        cpSync(site, copy, { recursive: true });
        for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
          if (new RegExp(`\\b${kind}(?:\\.js)?$`, 'u').test(name)) rmSync(path.join(copy, name));
        }
        await page.goto(`${pathToFileURL(path.join(copy, 'search.html')).href}?q=الريحان&tag=المسرح`);
        await page.locator('#results[data-state=error]').waitFor({ state: 'attached' });
        expect(await page.locator('#status').textContent()).toContain('تعذّر البحث');
      } finally {
        rmSync(copy, { recursive: true });
      }
    },
  );
});
