import { generateAtomFeed } from 'feedsmith';
import { isoOf } from '../arabic/partial-date.ts';
import type { ArticleRecord } from '../archive/record.ts';
import type { Settings } from '../settings/settings.ts';
import { urls } from '../pages/urls.ts';

/** An article, and the day of its last change, `2016-10-10`. */
export interface FeedEntry {
  readonly record: ArticleRecord;
  readonly changed: string;
}

/** The feed of these articles (Atom, RFC 4287), by which a reader's program tells of new ones; its addresses are absolute. */
export function formatFeed(settings: Settings, baseUrl: string, entries: readonly FeedEntry[]): string {
  const { title, description, publisher, rights } = settings;
  const changed = entries.map((entry) => entry.changed).sort();
  const feed = generateAtomFeed(
    {
      xml: { lang: 'ar' },
      id: `${baseUrl}/`,
      title: { value: title },
      ...(description !== null && { subtitle: { value: description } }),
      ...(rights !== null && { rights: { value: rights } }),
      updated: startOf(changed.at(-1)!),
      authors: [{ name: publisher }],
      links: [
        { rel: 'self', type: 'application/atom+xml', href: `${baseUrl}/${urls.feed}` },
        { rel: 'alternate', type: 'text/html', href: `${baseUrl}/` },
      ],
      entries: entries.map(({ record, changed: day }) => entryOf(record, baseUrl, day)),
    },
    { strict: true },
  );
  // An address with blanks around it is none (RFC 4287, 2), and a title has none of its own.
  const tight = feed.replace(/>\s+<!\[CDATA\[/gu, '><![CDATA[').replace(/\]\]>\s+<\//gu, ']]></');
  // All but these are no characters of XML (XML 1.0, 2.2), and no program would read the feed.
  return tight.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

function entryOf(
  { url, title, authors, date, section, tags, summary, rights }: ArticleRecord,
  baseUrl: string,
  changed: string,
) {
  const address = `${baseUrl}/${url}`;
  const topics = section === null ? tags : [section, ...tags];
  // Of a year or a month alone nobody knows the day.
  const day = date?.day ? isoOf(date) : null;
  return {
    id: address,
    title: { value: title },
    links: [{ rel: 'alternate', type: 'text/html', href: address }],
    updated: startOf(changed),
    ...(day !== null && { published: startOf(day) }),
    authors: authors.map((name) => ({ name })),
    categories: topics.map((term) => ({ term })),
    summary: { value: summary },
    ...(rights !== null && { rights: { value: rights } }),
  };
}

const startOf = (day: string) => new Date(`${day}T00:00:00Z`);
