import { find, plainText } from '../article/parse/html-blocks.ts';
import type { Element } from '../article/parse/html.ts';

const frame = new Set('nav aside footer form button select iframe noscript script style template dialog'.split(' '));
const containers = new Set('body div section article main td center'.split(' '));
const beside =
  /(?:^|[\s_-])(?:shar(?:e|es|ing)|social|related|relatedposts|breadcrumbs?|newsletter|subscribe|promo|advert\w*|ads?|banner|sidebar|widget|tags?|read-?more|toolbar|pagination|cookies?|menu|most-?read)(?:$|[\s_-])/iu;
const comments = /(?:^|[\s_#-])(?:comments?|commentlist|respond|disqus\w*)(?:$|[\s_-])/iu;

/**
 * The part of a saved page that holds its article, without menus, share bars, lists of related articles and comments: the element marked
 * itemprop=articleBody, else the `<article>` or container whose own paragraphs hold most text outside of links (after Arc90's Readability).
 */
export function mainText(root: Element): Element {
  const body = find(root, (one) => one.name === 'body') ?? root;
  const marked = find(body, (one) => one.attributes['itemprop'] === 'articleBody');
  if (marked && lengthOf(marked) > 0) return cleaned(marked, true);
  const whole = cleaned(body, true);
  const scores = new Map<Element, number>();
  score(whole, null, null, scores);
  const best = [...scores].sort(([, one], [, other]) => other - one)[0]?.[0];
  if (!best) return whole;
  // A text in several wrappers of one <article> is all of it.
  const article = find(whole, (one) => one.name === 'article' && contains(one, best));
  return article ?? best;
}

function score(element: Element, parent: Element | null, above: Element | null, scores: Map<Element, number>): void {
  const own = containers.has(element.name)
    ? ownText(element)
    : element.name === 'p' || element.name === 'blockquote'
      ? plainText(element)
      : '';
  const worth = own.length * (1 - linkShare(element));
  const add = (to: Element | null, by: number) => {
    if (to && by > 0) scores.set(to, (scores.get(to) ?? 0) + by);
  };
  if (element.name === 'p' || element.name === 'blockquote') {
    add(parent, worth);
    add(above, worth / 2);
  } else if (worth > 80) add(element, worth);
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

function cleaned(element: Element, isTop: boolean): Element {
  const children = element.children.filter((child) => typeof child === 'string' || !isBeside(child));
  const kept = children.map((child) => (typeof child === 'string' ? child : cleaned(child, false)));
  return isTop || kept.length > 0 || element.children.length === 0
    ? { ...element, children: kept }
    : { ...element, children: [] };
}

function isBeside(element: Element): boolean {
  if (frame.has(element.name)) return true;
  const { class: names = '', id = '', role = '', hidden } = element.attributes;
  if (hidden !== undefined || role === 'navigation' || role === 'complementary') return true;
  const name = `${names} ${id}`;
  if (comments.test(name) && element.name !== 'body')
    return !find(element, (one) => one.name === 'article' || one.attributes['itemprop'] === 'articleBody');
  return element.name !== 'body' && beside.test(name) && (linkShare(element) > 0.3 || lengthOf(element) < 80);
}

function linkShare(element: Element): number {
  const links = (one: Element): number =>
    one.name === 'a'
      ? lengthOf(one)
      : one.children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : links(child)), 0);
  return links(element) / Math.max(1, lengthOf(element));
}

function lengthOf(element: Element): number {
  return plainText(element).length;
}

function contains(element: Element, inner: Element): boolean {
  return element === inner || find(element, (one) => one === inner) !== null;
}
