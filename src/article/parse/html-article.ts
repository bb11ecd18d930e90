import { parseDate, type Dated } from '../../arabic/date.ts';
import type { Rule } from '../article.ts';
import { inlineText, textOf } from '../blocks.ts';
import { bylineLine } from '../infer/byline.ts';
import { dateLine } from '../infer/date-line.ts';
import { find, htmlParts, plainText } from './html-blocks.ts';
import { breaksAsParagraphs, parseHtml, type Element } from './html.ts';
import { linkedDataOf, type LinkedData } from './json-ld.ts';
import { isListOfLinks } from './main-text.ts';
import { isAccount, splitNames } from './names.ts';
import { clearPageParts, type ClearedParts } from './page-parts.ts';
import { pageText } from './page-text.ts';
import { firstLines, headlineWithin, isOnlySite, isPlaceholder, withoutSite } from './page-title.ts';
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

/** A web page as it was read. */
export interface HtmlPage extends ClearedParts {
  readonly offers: Offers;
  /** How many blocks of the page stand around its text: menus, lists of other articles, comments. */
  readonly around: number;
  /** True for an index of other pages, which is no article. */
  readonly isIndex: boolean;
}

/** A web page's main text, and what its JSON-LD, its `meta` elements and the lines below its headline say of it. */
export function readHtml(source: string): HtmlPage {
  const root = parseHtml(breaksAsParagraphs(source));
  const body = find(root, (one) => one.name === 'body') ?? root;
  const meta = metaOf(root);
  const heading = headingOf(root, body, meta.get('og:site_name')?.content ?? '');
  const data = linkedDataOf(root);
  const text = pageText(root, data?.body ?? null);
  const [all, own] = [htmlParts(body), htmlParts(text)];
  const title = titleOf({ root, heading: heading.own, meta, data, parts: own });
  const offered = <T>(names: readonly string[], read: (content: string) => T | null): Offered<T> | null => {
    for (const name of names) {
      const found = meta.get(name);
      const value = found ? read(found.content) : null;
      if (found && value !== null) return { value, rule: 'html-meta', confidence: 'sure', line: found.line };
    }
    return null;
  };
  const linked = <T>(value: T | null): Offered<T> | null =>
    value === null ? null : { value, rule: 'html-meta', confidence: 'sure', line: null };
  const offers = {
    title,
    authors:
      offered(['author', 'article:author', 'dc.creator'], (content) =>
        /^https?:/u.test(content) || isAccount(content) ? null : splitNames(content),
      ) ?? linked(listOf(data?.authors.filter((name) => !isAccount(name)))),
    date:
      offered(['article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate'], dayOf) ??
      linked(data?.date ? dayOf(data.date) : null),
    section: offered(['article:section', 'section'], (content) => content) ?? linked(data?.section ?? null),
    tags: offered(['keywords', 'news_keywords'], splitTopics) ?? linked(listOf(data?.tags)),
    summary: offered(['description', 'og:description'], (content) => content)?.value ?? data?.summary ?? null,
  };
  const isOf = (element: Element | null) => (part: Part) =>
    element !== null && part.block.kind === 'heading' && part.line === element.line;
  const shown = [...linesAbove(all, own, offers), ...own].filter(
    (part) => !isOf(heading.ofSite)(part) || isOf(heading.own)(part),
  );
  const cleared = clearPageParts(shown);
  const index = cleared.parts.findIndex(isOf(heading.own));
  return {
    ...cleared,
    offers: { ...offers, titlePart: title?.rule === 'html-title' && index >= 0 ? index : null },
    around: Math.max(0, all.length - own.length),
    isIndex: isListOfLinks(text),
  };
}

const listOf = <T>(list: readonly T[] | undefined): readonly T[] | null => (list && list.length > 0 ? list : null);

// Pages have their site's name in an h1 above the headline, too.
function headingOf(
  root: Element,
  body: Element,
  site: string,
): { readonly own: Element | null; readonly ofSite: Element | null } {
  const first = find(body, (one) => one.name === 'h1' && !isLogo(one));
  const own = first ? plainText(first) : '';
  const title = pageTitleOf(root)?.text ?? '';
  const rest = own === '' ? null : headlineWithin(title, [], own);
  const isSite = own !== '' && (own === site || (rest !== null && title.endsWith(own) && longer(rest, own)));
  if (!isSite) return { own: first, ofSite: null };
  return { own: find(body, (one) => one.name === 'h1' && one !== first && !isLogo(one)), ofSite: first };
}

function longer(one: string, other: string): boolean {
  return one.split(/\s+/u).length > other.split(/\s+/u).length;
}

function pageTitleOf(root: Element): { readonly text: string; readonly line: number } | null {
  const element = find(root, (one) => one.name === 'title');
  return element && { text: plainText(element), line: element.line };
}

// The name of the site in its head, which leads to its front page.
function isLogo(heading: Element): boolean {
  const link = find(heading, (one) => one.name === 'a');
  const href = link?.attributes['href']?.trim() ?? '';
  return (
    link !== null && plainText(link) === plainText(heading) && /^(?:https?:\/\/[^/]+)?[./]*(?:index\.\w+)?$/u.test(href)
  );
}

const longestLine = 120;

// The byline and the date often stand between the headline and the element that holds the text.
function linesAbove(
  all: readonly Part[],
  own: readonly Part[],
  { title, authors, date }: Pick<Offers, 'title' | 'authors' | 'date'>,
): readonly Part[] {
  const first = own[0] ? textOf([own[0].block]) : '';
  const end = all.findIndex((part) => first !== '' && textOf([part.block]) === first);
  const above = all.slice(0, Math.max(0, end));
  const headline = above.findLastIndex((part) => textOf([part.block]) === title?.value);
  if (headline < 0) return [];
  return above.slice(headline + 1).filter(({ block }) => {
    const line = block.kind === 'paragraph' ? inlineText(block.children) : '';
    if (line === '' || line.length > longestLine) return false;
    return (date === null && dateLine(line) !== null) || (authors === null && bylineLine(line) !== null);
  });
}

function dayOf(content: string): Dated | null {
  const reading = parseDate(content);
  return reading?.kind === 'date' ? reading : null;
}

function titleOf({
  root,
  heading,
  meta,
  data,
  parts,
}: {
  readonly root: Element;
  readonly heading: Element | null;
  readonly meta: ReturnType<typeof metaOf>;
  readonly data: LinkedData | null;
  readonly parts: readonly Part[];
}): Offers['title'] {
  const own = heading ? plainText(heading) : '';
  if (heading && own !== '') return { value: own, rule: 'html-title', confidence: 'sure', line: heading.line };
  const lines = firstLines(parts.map((part) => part.block));
  const site = meta.get('og:site_name')?.content ?? '';
  const shared = meta.get('og:title') ?? (data?.headline ? { content: data.headline, line: null } : null);
  if (shared) {
    const value = headlineWithin(shared.content, lines, site) ?? shared.content;
    return { value, rule: 'html-meta', confidence: 'sure', line: shared.line };
  }
  const title = pageTitleOf(root);
  if (!title || title.text === '' || isPlaceholder(title.text)) return null;
  const text = textOf(parts.map(({ block }) => block));
  const value = headlineWithin(title.text, lines, site) ?? withoutSite(title.text, text);
  // The page's own heading says more than a title that is no more than a site's name.
  const first = parts.find(({ block }) => block.kind !== 'image')?.block;
  if (first?.kind === 'heading' && isOnlySite(value, inlineText(first.children), text)) return null;
  return { value, rule: 'html-title', confidence: 'likely', line: title.line };
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
