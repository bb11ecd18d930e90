import { find, plainText } from './html-blocks.ts';
import type { Element } from './html.ts';

/** What a page's JSON-LD says of its article (schema.org Article and its kinds); absent is null or an empty list. */
export interface LinkedData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly body: string | null;
  readonly summary: string | null;
  readonly url: string | null;
}

type Node = Readonly<Record<string, unknown>>;

/** The first article among a page's JSON-LD scripts, or null; a script that is no JSON says nothing. */
export function linkedDataOf(root: Element): LinkedData | null {
  for (const script of scriptsOf(root)) {
    const article = articleIn(script, 0);
    if (article) return dataOf(article);
  }
  return null;
}

function scriptsOf(root: Element): readonly unknown[] {
  const scripts: unknown[] = [];
  find(root, (one) => {
    if (one.name === 'script' && one.attributes['type']?.toLowerCase() === 'application/ld+json') {
      try {
        scripts.push(JSON.parse(one.children.filter((child) => typeof child === 'string').join('')));
      } catch {
        return false;
      }
    }
    return false;
  });
  return scripts;
}

function articleIn(value: unknown, depth: number): Node | null {
  if (typeof value !== 'object' || value === null || depth > 4) return null;
  if (Array.isArray(value)) return firstOf(value, depth);
  const node = value as Node;
  const kinds = [node['@type']].flat().map(String);
  if (kinds.some((kind) => /(?:Article|BlogPosting|Reportage)$/u.test(kind))) return node;
  return firstOf([node['@graph'], node['mainEntity'], node['mainEntityOfPage']], depth);
}

function firstOf(values: readonly unknown[], depth: number): Node | null {
  for (const value of values) {
    const found = articleIn(value, depth + 1);
    if (found) return found;
  }
  return null;
}

function dataOf(node: Node): LinkedData {
  const text = (key: string) => textsOf(node[key])[0] ?? null;
  const keywords = textsOf(node['keywords']);
  return {
    headline: text('headline') ?? text('name'),
    authors: textsOf(node['author']),
    date: text('datePublished'),
    section: text('articleSection'),
    tags: keywords.length === 1 ? keywords[0]!.split(/[،,;؛]/u).map((tag) => tag.trim()) : keywords,
    body: text('articleBody'),
    summary: text('description'),
    url: text('url') ?? text('mainEntityOfPage'),
  };
}

// A text, a thing with a name or an @id, or a list of such.
function textsOf(value: unknown, depth = 0): readonly string[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, depth + 1));
  if (typeof value === 'object' && value !== null)
    return textsOf((value as Node)['name'] ?? (value as Node)['@id'], depth + 1);
  if (typeof value !== 'string') return [];
  // Some sites escape the entities of their HTML once more.
  const text = value.includes('&')
    ? plainText({ name: '', attributes: {}, children: [unescaped(value)], line: 1 })
    : value.trim();
  return text === '' ? [] : [text];
}

function unescaped(text: string): string {
  const known: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', nbsp: ' ', '#039': "'" };
  return text.replace(/&(quot|amp|lt|gt|nbsp|#039);/gu, (_, name: string) => known[name] ?? '');
}
