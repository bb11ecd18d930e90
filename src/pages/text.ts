import type { Block } from '../article/article.ts';
import { parseMarkdown } from '../article/markdown.ts';
import { textOf } from '../article/blocks.ts';
import type { Problem } from '../problems/problem.ts';
import { notFoundWords } from '../strings/ar.ts';
import type { Page } from './page.ts';
import { frameOf, headOf, type Site, type TextSource } from './site.ts';
import { urls } from './urls.ts';

/** A page of the archive's own words: `content/pages/*.md`, and not-found. */
export interface TextPage extends Page {
  readonly kind: 'text';
  readonly heading: string;
  readonly blocks: readonly Block[];
}

const reserved: ReadonlySet<string> = new Set([urls.home, urls.search, urls.offline, urls.notFound]);

/** Reads `pages/about.md`: its first line is the heading, the rest its text. Refused are a page without a heading and one named as a page that is made. */
export function readTextPage(file: string, markdown: string): TextSource | Problem {
  const [, heading, rest = ''] = /^\uFEFF?\s*#\s+(.+)\n([^]*)$/u.exec(markdown.replaceAll('\r\n', '\n')) ?? [];
  const path = urls.text(file);
  const bad = { code: 'bad-page' as const, file, line: 1 };
  if (reserved.has(path)) {
    const hint = `rename it, for example to ${file.replace('.md', '-page.md')}`;
    return { ...bad, found: `a page that would be ${path}`, expected: 'a name that no page of the site has', hint };
  }
  if (!/^[a-z0-9][a-z0-9_-]*\.html$/u.test(path)) {
    return {
      ...bad,
      found: file,
      expected: 'a name of a-z, 0-9, - and _',
      hint: 'rename it, for example to pages/about.md',
    };
  }
  if (heading === undefined) {
    return {
      ...bad,
      found: markdown.split('\n')[0] ?? '',
      expected: 'a heading in the first line',
      hint: '# عن الأرشيف',
    };
  }
  return { path, heading: heading.trim(), blocks: parseMarkdown(rest) };
}

/** One of the archive's own pages. */
export function buildTextPage(site: Site, { path, heading, blocks }: TextSource): TextPage {
  const description = textOf(blocks).split('\n')[0] ?? heading;
  return {
    kind: 'text',
    path,
    head: headOf(site, path, heading, description),
    frame: frameOf(site, path),
    heading,
    blocks,
  };
}

/** What a host shows for an address that has no page. */
export function buildNotFoundPage(site: Site): TextPage {
  const text = notFoundWords.text;
  return buildTextPage(site, {
    path: urls.notFound,
    heading: notFoundWords.heading,
    blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
  });
}
