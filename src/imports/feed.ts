import { shortHash } from '../archive/hash.ts';
import type { Found, Reason } from './found.ts';
import { htmlBlocks } from './html-body.ts';
import type { Item } from './wordpress.ts';

/** An item of an RSS or Atom feed as a record, its text in full where the feed has that, else its summary; of an export of Blogger only posts that were published. */
export function feedRecord({ place, texts, categories, names }: Item): Found {
  const why = whyPassed(texts, categories);
  if (why) return { kind: 'passed', place, what: texts.get('title') ?? '', why };
  const first = (...keys: readonly string[]) => keys.map((key) => texts.get(key)).find((text) => text) ?? '';
  const full = first('content:encoded', 'content');
  const short = first('description', 'summary');
  const isRss = texts.has('pubDate') || texts.has('guid');
  const named = categories.filter(({ domain, text }) => !isKind(domain) && text !== '').map(({ text }) => text);
  const topics = [...new Set(named)];
  const values = new Map<string, string | readonly string[]>(
    Object.entries({
      title: first('title').replace(/<[^<>]*>/gu, ' '),
      author: names.length > 0 ? names : first('dc:creator', 'author').replace(/^\S+@\S+\s*\((.+)\)$/u, '$1'),
      date: first('published', 'pubDate', 'dc:date', 'updated'),
      // In RSS, which newspapers have, the first is the section; in Atom, which blogs have, all are topics.
      category: isRss ? (topics[0] ?? '') : '',
      tags: isRss ? topics.slice(1) : topics,
      link: first('link'),
      excerpt: full === '' ? '' : short.replace(/<[^<>]*>/gu, ' '),
    }).filter(([, value]) => value.length > 0),
  );
  // Its line is another one whenever the feed has grown.
  const name = first('guid', 'id', 'link');
  const number = name === '' ? String(place.line).padStart(6, '0') : shortHash(name);
  return {
    kind: 'record',
    record: { place, number, values, blocks: htmlBlocks(full || short), images: new Map() },
  };
}

// Blogger says of each entry whether it is a post, a page, a comment or a setting.
const isKind = (domain: string) => /^http:\/\/schemas\.google\.com\/g\/2005#kind$/u.test(domain);

function whyPassed(texts: Item['texts'], categories: Item['categories']): Reason | null {
  const kind =
    texts.get('blogger:type') ?? categories.find(({ domain }) => isKind(domain))?.text.replace(/^.*#/u, '') ?? 'post';
  if (kind.toLowerCase() !== 'post') return { reason: 'kind', value: kind.toLowerCase() };
  const status = texts.get('blogger:status')?.toLowerCase() ?? (texts.get('app:draft') === 'yes' ? 'draft' : 'live');
  return status === 'live' ? null : { reason: 'status', value: status };
}
