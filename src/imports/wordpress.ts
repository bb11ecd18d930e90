import { streamXml } from '../article/parse/html.ts';
import { feedRecord } from './feed.ts';
import { brokenRecord, type Found, type Place, type Reason } from './found.ts';
import { wordpressBlocks } from './html-body.ts';
import type { Line } from './lines.ts';

/** An `<item>` of an export or RSS feed, or an `<entry>` of an Atom feed: its elements' texts by name. */
export interface Item {
  readonly place: Place;
  readonly texts: Map<string, string>;
  readonly categories: { readonly domain: string; text: string }[];
  /** Of the authors of an entry. */
  readonly names: string[];
}

const roots = new Set(['rss', 'channel', 'feed', 'rdf:RDF']);
const items = new Set(['item', 'entry']);

/**
 * A WordPress export (WXR) as records: published posts, and those of kinds named as articles are (`news`), read as they come. Drafts, private and scheduled posts, those under a password, pages, attachments and
 * everything else are passed over with their reason; an item that is cut off is told by its line. What is no export of WordPress is read as a feed.
 */
export async function* readWordpress(file: string, lines: AsyncIterable<Line>): AsyncGenerator<Found> {
  const ready: Found[] = [];
  const authors = new Map<string, string>();
  // What is open, and the text of its innermost element so far.
  const open: {
    item: Item | null;
    author: Map<string, string> | null;
    text: string;
    isExport: boolean;
    /** How deep within a text of Atom that is no text but elements. */
    markup: number;
  } = { item: null, author: null, text: '', isExport: false, markup: 0 };
  const cutOff = ({ place, texts }: Item) =>
    ready.push(
      brokenRecord(
        place,
        `an item «${texts.get('title') ?? ''}» without its end`,
        'a whole item',
        'export the site again: the file is cut off or damaged',
      ),
    );
  const write = streamXml({
    open: (name, attributes, line) => {
      if (open.markup > 0) {
        open.text += name === 'br' ? '<br>' : name === 'img' ? `<img src="${attributes['src'] ?? ''}">` : `<${name}>`;
        open.markup += 1;
        return;
      }
      open.text = '';
      if (attributes['type'] === 'xhtml') open.markup = 1;
      if (roots.has(name)) open.isExport = true;
      if (name === 'wp:author') open.author = new Map();
      if (open.item) noteAttributes(open.item, name, attributes);
      if (!items.has(name)) return;
      if (open.item) cutOff(open.item);
      open.item = { place: { file, line }, texts: new Map(), categories: [], names: [] };
    },
    text: (piece) => {
      open.text += open.markup > 0 ? piece.replace(/&/gu, '&amp;').replace(/</gu, '&lt;') : piece;
    },
    close: (name) => {
      if (open.markup > 0) {
        open.markup -= 1;
        if (open.markup > 0) open.text += /^(?:br|img)$/u.test(name) ? '' : `</${name}>`;
        if (open.markup > 0) return;
      }
      const { item, author } = open;
      const text = open.text.trim();
      open.text = '';
      if (name === 'wp:author' && author) {
        const login = author.get('wp:author_login') ?? '';
        authors.set(login, author.get('wp:author_display_name') || login);
        open.author = null;
      } else if (author) author.set(name, text);
      else if (items.has(name) && item) {
        ready.push(
          item.texts.has('wp:post_type') || item.texts.has('wp:status') ? foundOf(item, authors) : feedRecord(item),
        );
        open.item = null;
      } else if (item) noteText(item, name, text);
    },
  });
  for await (const { number, text } of lines) {
    if (text === null) {
      const found = 'bytes that are no text in the encoding of the file';
      ready.push(
        brokenRecord({ file, line: number }, found, 'an export in UTF-8', 'state it: --encoding windows-1256'),
      );
    }
    write(`${text ?? ''}\n`);
    yield* ready.splice(0);
  }
  if (open.item) cutOff(open.item);
  if (!open.isExport) {
    const found = 'XML that is no export of WordPress or Blogger, and no feed';
    const hint = 'export the site in WordPress (Tools, Export); of a database save the table of the articles as .csv';
    ready.push(brokenRecord({ file, line: 1 }, found, '<rss> with <channel> and <item>, or <feed> with <entry>', hint));
  }
  yield* ready.splice(0);
}

// What Atom has in attributes.
function noteAttributes(item: Item, name: string, attributes: Readonly<Record<string, string>>): void {
  const { domain, scheme, term, rel = 'alternate', href } = attributes;
  if (name === 'category') item.categories.push({ domain: domain ?? scheme ?? 'category', text: term ?? '' });
  if (name === 'link' && href && rel === 'alternate') item.texts.set('link', href);
}

// Fields that a plug-in added: `--map source=meta.news_source`.
function noteText(item: Item, name: string, text: string): void {
  const category = item.categories.at(-1);
  if (name === 'category' && category) category.text ||= text;
  else if (name === 'name') item.names.push(text);
  else if (name === 'wp:meta_value') item.texts.set(`meta.${item.texts.get('wp:meta_key') ?? ''}`, text);
  else if (!name.startsWith('wp:comment') && text !== '') item.texts.set(name, text);
}

function foundOf({ place, texts, categories }: Item, authors: ReadonlyMap<string, string>): Found {
  const why = whyPassed(texts);
  if (why) return { kind: 'passed', place, what: texts.get('title') ?? '', why };
  const inDomain = (name: RegExp) => [
    ...new Set(categories.filter(({ domain, text }) => name.test(domain) && text !== '').map(({ text }) => text)),
  ];
  // Those of other kinds than post: `news_category`, `news-tag`.
  const sections = inDomain(/^category$|[_-](?:cat|category|categories|section|sections)$/u).filter(
    (name) => !/^(?:uncategori[sz]ed|غير مصنف|بدون تصنيف)$/iu.test(name),
  );
  const coAuthors = inDomain(/^author$/u);
  const login = texts.get('dc:creator') ?? '';
  const written = [texts.get('wp:post_date'), texts.get('pubDate')].find((date) => date && !date.startsWith('0000'));
  const values = new Map<string, string | readonly string[]>(
    Object.entries({
      title: texts.get('title') ?? '',
      // A plug-in for several authors keeps them beside the categories; the creator is then the one who posted it.
      author: coAuthors.length > 0 ? coAuthors : (authors.get(login) ?? login),
      date: written ?? '',
      category: sections[0] ?? '',
      tags: [...new Set([...sections.slice(1), ...inDomain(/^post_tag$|[_-]tags?$/u)])],
      id: texts.get('wp:post_id') ?? '',
      link: texts.get('link') ?? '',
      excerpt: (texts.get('excerpt:encoded') ?? '').replace(/<[^<>]*>/gu, ' '),
    }).filter(([, value]) => value.length > 0),
  );
  for (const [name, text] of texts) if (name.startsWith('meta.') && !name.startsWith('meta._')) values.set(name, text);
  const number = String(place.line).padStart(6, '0');
  return {
    kind: 'record',
    record: { place, number, values, blocks: wordpressBlocks(texts.get('content:encoded') ?? ''), images: new Map() },
  };
}

// Kinds that themes for newspapers add beside the post; of others (page, product, form) nobody knows whether they are articles.
const articleKind =
  /^(?:post|news|article|story|report|opinion|column|editorial|interview|analysis|publication|statement|press[_-]release|khabar|maqal|خبر|مقال|مقالة|تقرير|بيان|حوار|تحقيق)s?$|^(?:stories|analyses|news[_-]item|akhbar|maqalat|[أا]خبار|مقالات|تقارير|بيانات|حوارات|تحقيقات)$/iu;

function whyPassed(texts: ReadonlyMap<string, string>): Reason | null {
  const kind = texts.get('wp:post_type') ?? 'post';
  const status = texts.get('wp:status') ?? 'publish';
  if (!articleKind.test(kind)) return { reason: 'kind', value: kind };
  if (status !== 'publish') return { reason: 'status', value: status };
  return texts.get('wp:post_password') ? { reason: 'password', value: '' } : null;
}
