import { expect, it } from 'vitest';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { planAnnouncements } from './announce.ts';
import type { Catalogue } from './catalogue.ts';

// Of what a catalogue has, what the sitemaps are made of.
const catalogueOf = (volumes: Readonly<Record<string, number>>) =>
  ({
    digests: [],
    parts: Object.entries(volumes).map(([volume, articles]) => ({
      first: 0,
      part: {
        volume,
        placed: Array.from({ length: articles }, (_, n) => ({ address: `${volume}${n}.html`, changed: '2026-01-02' })),
      },
    })),
  }) as unknown as Catalogue;

async function filesOf(baseUrl: string | null, volumes: Readonly<Record<string, number>>) {
  const site = { settings: { ...(readSettings('') as Settings), baseUrl }, texts: [], subjects: [] };
  const files = new Map<string, string>();
  const staging = { write: (file: string, text: string) => files.set(file, text) };
  for (const { name, write } of planAnnouncements(site, catalogueOf(volumes), new Int32Array())) {
    if (name !== 'feed') await write(staging as unknown as Parameters<typeof write>[0]);
  }
  return files;
}

const countOf = (text: string | undefined) => text?.match(/<loc>/gu)?.length;

it('has no more addresses in a sitemap than it may hold, and leads to all of them', async () => {
  const files = await filesOf('https://a.example', { '2016/01/': 30_000, '2016/02/': 20_001, 'undated/': 1 });
  expect([...files.keys()]).toEqual([
    'sitemap-2016.xml',
    'sitemap-2016-2.xml',
    'sitemap-undated.xml',
    'sitemap.xml',
    'robots.txt',
  ]);
  expect([...files.values()].map(countOf)).toEqual([50_000, 1, 1, 3, undefined]);
  for (const name of ['sitemap-2016', 'sitemap-2016-2', 'sitemap-undated'])
    expect(files.get('sitemap.xml')).toContain(`<loc>https://a.example/${name}.xml</loc>`);
});

it('writes robots.txt at the root of a host alone, and nothing where the archive knows no address', async () => {
  expect([...(await filesOf('https://a.example/news', { '2016/01/': 1 })).keys()]).not.toContain('robots.txt');
  expect((await filesOf(null, { '2016/01/': 1 })).size).toBe(0);
});
