import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../run-cli.ts';
import { writeMarkdown } from './markdown.ts';
import { measure, type Cost } from './measure.ts';
import type { PlainArticle } from './plain-article.ts';

const page = (inner: string) => `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body>${inner}</body>
</html>
`;

const list = page(
  '<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>',
);

const files: Readonly<Record<string, string>> = {
  // The kinds of pages that the stock project has, and no others.
  'hugo.json': JSON.stringify({
    baseURL: 'https://archive.example.org/',
    languageCode: 'ar',
    title: 'Archive',
    disableKinds: ['RSS', 'sitemap', 'robotsTXT', '404'],
    taxonomies: { topic: 'topics' },
  }),
  'layouts/_default/single.html':
    page(`<main data-pagefind-body><article><h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>
<p data-pagefind-filter="section">{{ .Params.section }}</p>{{ .Content }}</article></main>`),
  'layouts/_default/list.html': list,
};

/** Which Hugo is installed; null where none is. */
export function hugoVersion(): string | null {
  const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? `Hugo ${/v([\d.]+)/u.exec(stdout)?.[1] ?? ''}`.trim() : null;
}

/** Writes the articles as a Hugo project with a plain theme: a Markdown file each, a list for each month and tag. */
export function writeHugoProject(articles: Iterable<PlainArticle>, folder: string): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  for (const month of writeMarkdown(path.join(folder, 'content'), articles)) {
    writeFileSync(path.join(folder, 'content', month, '_index.md'), `---\ntitle: "${month}"\n---\n`);
  }
}

/** Builds it with Hugo and Pagefind, one after the other. */
export async function measureHugo(folder: string): Promise<Readonly<Record<string, Cost>>> {
  const Hugo = await measure('hugo', ['--config', 'hugo.json', '--destination', 'site', '--quiet'], folder);
  if (Hugo.failed !== null) return { Hugo };
  const pagefind = path.join(projectRoot, 'node_modules/.bin/pagefind');
  return { Hugo, Pagefind: await measure(pagefind, ['--site', 'site'], folder) };
}
