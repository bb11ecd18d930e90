import { find, plainText } from './html-blocks.ts';
import type { Element } from './html.ts';

interface Size {
  readonly length: number;
  readonly links: number;
}

const sizes = new WeakMap<Element, Size>();
const worths = new WeakMap<Element, number>();

const frame = new Set('nav aside footer form button select iframe noscript script style template dialog'.split(' '));
const containers = new Set('body div section article main td center'.split(' '));
const beside =
  /(?:^|[\s_-])(?:shar(?:e|es|ing)|social|related|relatedposts|breadcrumbs?|newsletter|subscribe|promo|advert\w*|ads?|banner|sidebar|widget|tags?|read-?more|toolbar|pagination|cookies?|menu|most-?read)(?:$|[\s_-])/iu;
const comments = /(?:^|[\s_#-])(?:comments?|commentlist|respond|disqus\w*)(?:$|[\s_-])/iu;

// Less of the running text of its page, or of all its articles, is not the text alone: the page has several, or is not understood.
const leastShare = 0.3;
const leastOfArticles = 0.6;

/**
 * The part of a page that holds its article, without menus, share bars, lists of related articles and comments: the element marked itemprop=articleBody, else
 * the `<article>` or container whose own paragraphs hold most text outside of links (after Arc90's Readability). A page of which that would leave
 * out most of the text is taken whole, but for its menus.
 */
export function mainText(root: Element): Element {
  const body = find(root, (one) => one.name === 'body') ?? root;
  const marked = find(body, (one) => one.attributes['itemprop'] === 'articleBody');
  if (marked && lengthOf(marked) > 0) return cleaned(marked);
  const whole = cleaned(body);
  const headed = headedArticle(whole);
  if (headed) return headed;
  const scores = new Map<Element, number>();
  score(whole, null, null, scores);
  const best = [...scores].sort(([, one], [, other]) => other - one)[0]?.[0];
  if (!best) return withoutMenus(whole);
  // A text in several wrappers of one <article> is all of it; else as much of what is around as holds more of the text.
  const found = find(whole, (one) => one.name === 'article' && contains(one, best)) ?? widened(whole, best);
  const isAll = textWorth(found) < textWorth(whole) * leastShare || isOneOfSeveral(found, whole);
  return found === whole || isAll ? withoutMenus(whole) : found;
}

function isOneOfSeveral(found: Element, body: Element): boolean {
  const all = found.name === 'article' ? allOf(body, 'article') : [];
  return textWorth(found) < all.reduce((sum, one) => sum + textWorth(one), 0) * leastOfArticles;
}

// Of several articles the one with the page's only h1: the others are teasers or comments.
function headedArticle(body: Element): Element | null {
  const headings = allOf(body, 'h1');
  return headings.length === 1
    ? find(body, (one) => one.name === 'article' && contains(one, headings[0]!) && textWorth(one) > 0)
    : null;
}

// The outermost elements of a name.
function allOf(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.name === name ? [child] : allOf(child, name),
  );
}

/** True for a text that is next to nothing but links: an index of other pages, no article. */
export function isListOfLinks(text: Element): boolean {
  return countLinks(text) >= 5 && linkShare(text) > 0.9;
}

// Where the text stands right in the body, so do the menus: elements of several links and next to nothing else.
function withoutMenus(body: Element): Element {
  const isMenu = (one: Element) => linkShare(one) > 0.8 && !isParagraph(one) && countLinks(one) > 2;
  return { ...body, children: body.children.filter((child) => typeof child === 'string' || !isMenu(child)) };
}

function countLinks(element: Element): number {
  return element.children.reduce(
    (sum, child) => sum + (typeof child === 'string' ? 0 : Number(child.name === 'a') + countLinks(child)),
    0,
  );
}

// A wrapper that holds a tenth more is the text's own; the body, which also holds its foot, only where it holds far more.
function widened(root: Element, best: Element): Element {
  let found = best;
  for (const above of wayTo(root, best).slice(0, -1).reverse()) {
    if (textWorth(above) > textWorth(found) * (above === root ? 1.4 : 1.1)) found = above;
  }
  return found;
}

// From the root down to an element, both included.
function wayTo(root: Element, inner: Element): readonly Element[] {
  if (root === inner) return [root];
  for (const child of root.children) {
    const way = typeof child === 'string' ? [] : wayTo(child, inner);
    if (way.length > 0) return [root, ...way];
  }
  return [];
}

// How much running text outside of links an element holds: its paragraphs, and what stands in its containers themselves.
function textWorth(element: Element): number {
  const known = worths.get(element);
  if (known !== undefined) return known;
  const own = containers.has(element.name) ? ownText(element).length * (1 - linkShare(element)) : 0;
  const worth = isParagraph(element)
    ? lengthOf(element) * (1 - linkShare(element))
    : (own > 80 ? own : 0) +
      element.children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : textWorth(child)), 0);
  worths.set(element, worth);
  return worth;
}

const isParagraph = (element: Element) => element.name === 'p' || element.name === 'blockquote';

function score(element: Element, parent: Element | null, above: Element | null, scores: Map<Element, number>): void {
  const add = (to: Element | null, by: number) => {
    if (to && by > 0) scores.set(to, (scores.get(to) ?? 0) + by);
  };
  if (isParagraph(element)) {
    add(parent, textWorth(element));
    add(above, textWorth(element) / 2);
    return;
  }
  const own = containers.has(element.name) ? ownText(element).length * (1 - linkShare(element)) : 0;
  if (own > 80) add(element, own);
  for (const child of element.children) if (typeof child !== 'string') score(child, element, parent, scores);
}

// Text that stands in an element itself or in its inline children.
function ownText(element: Element): string {
  const inline = new Set(['a', 'b', 'strong', 'i', 'em', 'span', 'font', 'u', 'br']);
  return element.children
    .map((child) => (typeof child === 'string' ? child : inline.has(child.name) ? plainText(child) : ''))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

function cleaned(element: Element, page = lengthOf(element)): Element {
  const children = element.children.filter((child) => typeof child === 'string' || !isBeside(child, page));
  const kept = children.map((child) => (typeof child === 'string' ? child : cleaned(child, page)));
  return { ...element, children: kept };
}

function isBeside(element: Element, page: number): boolean {
  if (frame.has(element.name)) return true;
  const { class: names = '', id = '', role = '', hidden } = element.attributes;
  if (hidden !== undefined || role === 'navigation' || role === 'complementary') return true;
  const name = `${names} ${id}`;
  if (comments.test(name) && element.name !== 'body')
    return !find(element, (one) => one.name === 'article' || one.attributes['itemprop'] === 'articleBody');
  if (element.name === 'body' || !beside.test(name)) return false;
  // A layout may be named for its sidebar and hold all of the page.
  const length = lengthOf(element);
  return length < page / 2 && (linkShare(element) > 0.3 || length < 80);
}

function linkShare(element: Element): number {
  return sizeOf(element).links / Math.max(1, lengthOf(element));
}

const lengthOf = (element: Element) => sizeOf(element).length;

// Letters of an element, and those of them in links: each element is counted once, however deep it stands.
function sizeOf(element: Element): Size {
  const known = sizes.get(element);
  if (known) return known;
  let [length, links] = [0, 0];
  for (const child of element.children) {
    const size =
      typeof child === 'string' ? { length: child.replace(/\s+/gu, ' ').trim().length, links: 0 } : sizeOf(child);
    length += size.length;
    links += typeof child !== 'string' && child.name === 'a' ? size.length : size.links;
  }
  const size = { length, links };
  sizes.set(element, size);
  return size;
}

function contains(element: Element, inner: Element): boolean {
  return element === inner || find(element, (one) => one === inner) !== null;
}
