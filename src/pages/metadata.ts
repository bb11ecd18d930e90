import { isoOf } from '../arabic/partial-date.ts';
import type { ArticleRecord } from '../archive/record.ts';
import { headWords } from '../strings/ar.ts';
import type { Head } from './page.ts';
import { absolute, type Site } from './site.ts';
import { relative, urls } from './urls.ts';

type Meta = Head['metas'][number];

/** The head of an article: JSON-LD NewsArticle (schema.org), OpenGraph, and the citation_* names that reference managers read. */
export function articleHead(site: Site, record: ArticleRecord): Head {
  const original = site.settings.originals === 'publish' ? urls.original(record.url) : null;
  return {
    title: headWords.title(record.title, site.settings.title),
    description: record.summary,
    canonical: absolute(site, record.url),
    metas: [...openGraph(site, record), ...citation(site, record)],
    jsonLd: jsonForScript(newsArticle(site, record, original)),
    alternate: original === null ? null : { type: 'text/plain', href: relative(record.url, original) },
  };
}

function newsArticle(site: Site, record: ArticleRecord, original: string | null): object {
  const address = (path: string) => absolute(site, path) ?? relative(record.url, path);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: record.title,
    ...(record.date && { datePublished: isoOf(record.date) }),
    author: record.authors.map((name) => ({ '@type': 'Person', name })),
    ...(record.section !== null && { articleSection: record.section }),
    keywords: [...new Set([...record.tags, ...record.subjects])],
    inLanguage: 'ar',
    description: record.summary,
    wordCount: record.words,
    url: address(record.url),
    ...(original !== null && { isBasedOn: address(original) }),
    ...periodical(record),
    ...(record.rights !== null && { copyrightNotice: record.rights }),
    publisher: { '@type': 'Organization', name: site.settings.publisher },
  };
}

function periodical({ newspaper, issue }: ArticleRecord): object {
  const paper = newspaper === null ? {} : { isPartOf: { '@type': 'Newspaper', name: newspaper } };
  return issue === null ? paper : { isPartOf: { '@type': 'PublicationIssue', issueNumber: issue, ...paper } };
}

function openGraph(site: Site, record: ArticleRecord): Meta[] {
  const { settings } = site;
  return metas('property', [
    ['og:type', 'article'],
    ['og:title', record.title],
    ['og:description', record.summary],
    ['og:site_name', settings.title],
    ['og:locale', `ar_${settings.region}`],
    ['og:url', absolute(site, record.url)],
    ['article:published_time', record.date && isoOf(record.date)],
    ['article:section', record.section],
    ...record.authors.map((name) => ['article:author', name] as const),
    ...record.tags.map((tag) => ['article:tag', tag] as const),
  ]);
}

function citation(site: Site, record: ArticleRecord): Meta[] {
  return metas('name', [
    ['citation_title', record.title],
    ...record.authors.map((name) => ['citation_author', name] as const),
    ['citation_publication_date', record.date && isoOf(record.date).replaceAll('-', '/')],
    ['citation_journal_title', record.newspaper],
    ['citation_issue', record.issue],
    ['citation_firstpage', record.page],
    ['citation_publisher', site.settings.publisher],
    ['citation_language', 'ar'],
    ['citation_public_url', absolute(site, record.url)],
  ]);
}

function metas(key: Meta['key'], pairs: readonly (readonly [string, string | null])[]): Meta[] {
  return pairs.flatMap(([name, content]) => (content === null ? [] : [{ key, name, content }]));
}

/** JSON that can stand inside a script element: no `<` can end it or open a comment (HTML, section 4.12.1.3). */
function jsonForScript(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
