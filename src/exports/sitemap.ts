/** A page by its address from the site root, and the day of its last change, `2016-10-10`. */
export interface DatedPage {
  readonly url: string;
  readonly changed: string;
}

/** The most addresses that a sitemap may hold (sitemaps.org, protocol 0.9). */
export const mostAddresses = 50_000;

/** A sitemap, by which a search engine knows pages and when they changed. */
export const formatSitemap = (baseUrl: string, pages: readonly DatedPage[]): string =>
  documentOf('urlset', 'url', baseUrl, pages);

/** What leads to all of an archive's sitemaps. */
export const formatSitemapIndex = (baseUrl: string, sitemaps: readonly DatedPage[]): string =>
  documentOf('sitemapindex', 'sitemap', baseUrl, sitemaps);

/** `robots.txt`, where an engine looks for the sitemap of a host (RFC 9309). */
export const formatRobots = (sitemap: string): string => `User-agent: *\nDisallow:\n\nSitemap: ${sitemap}\n`;

function documentOf(name: string, entry: string, baseUrl: string, pages: readonly DatedPage[]): string {
  const base = baseUrl.replace(/&/gu, '&amp;').replace(/'/gu, '&apos;');
  const entries = pages.map(
    ({ url, changed }) => `<${entry}><loc>${base}/${url}</loc><lastmod>${changed}</lastmod></${entry}>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</${name}>
`;
}
