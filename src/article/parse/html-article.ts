import { parseDate, type Dated } from '../../arabic/date.ts';
import type { Article, Rule } from '../article.ts';
import { inlineText, textOf } from '../blocks.ts';
import { find, htmlParts, plainText } from './html-blocks.ts';
import { breaksAsParagraphs, parseHtml, type Element } from './html.ts';
import { isAccount, splitNames } from './names.ts';
import { firstLines, headlineWithin, isOnlySite, isPlaceholder, withoutSite } from './page-title.ts';
import { pageLineRule } from './page-lines.ts';
import type { Part } from './paragraphs.ts';
import { splitTopics } from './value.ts';

/** A value that the document itself offers, not stated by the archivist. */
export interface Offered<T> {
  readonly value: T;
  readonly rule: Rule;
  readonly confidence: 'sure' | 'likely' | 'unsure';
  readonly line: number | null;
}

/** What a web page or Markdown file says of itself beside its text. */
export interface Offers {
  readonly title: Offered<string> | null;
  /** Where the title was a heading of the text: its index among the parts. */
  readonly titlePart: number | null;
  readonly authors: Offered<readonly string[]> | null;
  readonly date: Offered<Dated> | null;
  readonly section: Offered<string> | null;
  readonly tags: Offered<readonly string[]> | null;
  readonly summary: string | null;
}

/** A web page's text and what its head says of it; the text is that of its `<article>` (or itemprop=articleBody), else of its body without menus and foot. */
export function readHtml(source: string): { parts: readonly Part[]; offers: Offers; taken: Article['taken'] } {
  const root = parseHtml(breaksAsParagraphs(source));
  const meta = metaOf(root);
  const heading = headingOf(root, meta.get('og:site_name')?.content ?? '');
  const body = find(root, (one) => one.attributes.itemprop === 'articleBody') ?? mainArticle(root);
  const all = htmlParts(body ?? withoutFrame(find(root, (one) => one.name === 'body') ?? root));
  const isOf = (element: Element | null) => (part: Part) =>
    part.block.kind === 'heading' && element !== null && part.line === element.line;
  const shown = all.filter((part) => !isOf(heading.ofSite)(part) || isOf(heading.own)(part));
  const framed = shown.filter(isFrame);
  const parts = shown.filter((part) => !framed.includes(part));
  const title = titleOf(root, heading.own, meta, parts);
  const index = parts.findIndex(isOf(heading.own));
  const text = <T>(names: readonly string[], read: (content: string) => T | null): Offered<T> | null => {
    for (const name of names) {
      const found = meta.get(name);
      const value = found ? read(found.content) : null;
      if (found && value !== null) return { value, rule: 'html-meta', confidence: 'sure', line: found.line };
    }
    return null;
  };
  return {
    parts,
    taken: framed.map(({ block }) => ({ rule: 'page-line', text: textOf([block]) })),
    offers: {
      title,
      titlePart: title?.rule === 'html-title' && index >= 0 ? index : null,
      authors: text(['author', 'article:author', 'dc.creator'], (content) =>
        /^https?:/u.test(content) || isAccount(content) ? null : splitNames(content),
      ),
      date: text(['article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate'], dayOf),
      section: text(['article:section', 'section'], (content) => content),
      tags: text(['keywords', 'news_keywords'], splitTopics),
      summary: text(['description', 'og:description'], (content) => content)?.value ?? null,
    },
  };
}

// «الرئيسية | محليات», «طباعة | أرسل إلى صديق», «جميع الحقوق محفوظة», in pages whose menus are tables.
function isFrame({ block }: Part): boolean {
  const text = block.kind === 'paragraph' ? inlineText(block.children).trim() : '';
  const rule = text.includes('\n') ? null : pageLineRule(text, false)?.name;
  return rule === 'page-line' || rule === 'share-bar';
}

// Of several <article>s the one with the page's only h1, or with four fifths of their text (the others are teasers or comments); null where no one of them is the text.
function mainArticle(root: Element): Element | null {
  const articles: Element[] = [];
  const headings: Element[] = [];
  const walk = (element: Element, isInside: boolean) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'h1') headings.push(child);
      const isArticle = child.name === 'article';
      if (isArticle && !isInside) articles.push(child);
      walk(child, isInside || isArticle);
    }
  };
  walk(root, false);
  if (articles.length < 2) return articles[0] ?? null;
  const holds = (article: Element) => headings.length === 1 && find(article, (one) => one === headings[0]) !== null;
  const lengths = articles.map((article) => plainText(article).length);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return articles.find(holds) ?? articles.find((_, at) => lengths[at]! > all * 0.8) ?? null;
}

function dayOf(content: string): Dated | null {
  const reading = parseDate(content);
  return reading?.kind === 'date' ? reading : null;
}

// Old pages have their site's name in an h1 above the headline.
function headingOf(root: Element, site: string): { readonly own: Element | null; readonly ofSite: Element | null } {
  const first = find(root, (one) => one.name === 'h1');
  const own = first ? plainText(first) : '';
  const title = plainText(
    find(root, (one) => one.name === 'title') ?? { name: '', attributes: {}, children: [], line: 1 },
  );
  const rest = own === '' ? null : headlineWithin(title, [], own);
  const isSite = own !== '' && (own === site || (rest !== null && title.endsWith(own) && longer(rest, own)));
  if (!isSite) return { own: first, ofSite: null };
  return { own: find(root, (one) => one.name === 'h1' && one !== first), ofSite: first };
}

function longer(one: string, other: string): boolean {
  return one.split(/\s+/u).length > other.split(/\s+/u).length;
}

function titleOf(
  root: Element,
  heading: Element | null,
  meta: ReadonlyMap<string, { content: string; line: number }>,
  parts: readonly Part[],
): Offers['title'] {
  const own = heading ? plainText(heading) : '';
  if (heading && own !== '') return { value: own, rule: 'html-title', confidence: 'sure', line: heading.line };
  const lines = firstLines(parts.map(({ block }) => block));
  const site = meta.get('og:site_name')?.content ?? '';
  const shared = meta.get('og:title');
  if (shared) {
    const value = headlineWithin(shared.content, lines, site) ?? shared.content;
    return { value, rule: 'html-meta', confidence: 'sure', line: shared.line };
  }
  const element = find(root, (one) => one.name === 'title');
  const title = element ? plainText(element) : '';
  if (!element || title === '' || isPlaceholder(title)) return null;
  const text = textOf(parts.map(({ block }) => block));
  const value = headlineWithin(title, lines, site) ?? withoutSite(title, text);
  // The page's own heading says more than a title that is no more than a site's name.
  const first = parts.find(({ block }) => block.kind !== 'image')?.block;
  if (first?.kind === 'heading' && isOnlySite(value, inlineText(first.children), text)) return null;
  return { value, rule: 'html-title', confidence: 'likely', line: element.line };
}

/** What the `meta` elements and `itemprop`s of a page say, by name in lower case; the first of a name counts. */
export function metaOf(root: Element): ReadonlyMap<string, { content: string; line: number }> {
  const found = new Map<string, { content: string; line: number }>();
  const walk = (element: Element) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const { name, property, itemprop, content, datetime } = child.attributes;
      const key = (name ?? property ?? itemprop)?.toLowerCase();
      const value = (content ?? datetime)?.trim();
      if (key && value && !found.has(key)) found.set(key, { content: value, line: child.line });
      walk(child);
    }
  };
  walk(root);
  return found;
}

function withoutFrame(body: Element): Element {
  const frame = new Set(['nav', 'footer', 'aside']);
  return { ...body, children: body.children.filter((child) => typeof child === 'string' || !frame.has(child.name)) };
}
