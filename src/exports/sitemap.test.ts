import { expect, it } from 'vitest';
import { formatRobots, formatSitemap, formatSitemapIndex } from './sitemap.ts';

const base = 'https://archive.example.org/a&b';

it('names pages by their whole address, with the day of their last change', () => {
  const text = formatSitemap(base, [
    { url: '2016/10/a.html', changed: '2026-01-02' },
    { url: '2016/11/b.html', changed: '2026-01-03' },
  ]);
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://archive.example.org/a&amp;b/2016/10/a.html</loc><lastmod>2026-01-02</lastmod></url>
<url><loc>https://archive.example.org/a&amp;b/2016/11/b.html</loc><lastmod>2026-01-03</lastmod></url>
</urlset>
`);
});

it('leads to all sitemaps from one, and to that from robots.txt', () => {
  expect(formatSitemapIndex(base, [{ url: 'sitemap-2016.xml', changed: '2026-01-02' }])).toContain(
    '<sitemap><loc>https://archive.example.org/a&amp;b/sitemap-2016.xml</loc><lastmod>2026-01-02</lastmod></sitemap>',
  );
  expect(formatRobots('https://archive.example.org/sitemap.xml')).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://archive.example.org/sitemap.xml\n',
  );
});
