import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../run-cli.ts';
import { writeMarkdown } from './markdown.ts';
import { measure, type Cost } from './measure.ts';
import type { PlainArticle } from './plain-article.ts';

const page = (inner: string) => `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>{{ title | escape }}</title></head>
<body>${inner}</body>
</html>
`;

const article =
  page(`<main data-pagefind-body><article><h1>{{ title | escape }}</h1><time>{{ date | date: "%Y-%m-%d" }}</time>
<p data-pagefind-filter="section">{{ section | escape }}</p>{{ content }}</article></main>`);

const list = (collection: string, folder: string) => `---
pagination: { data: collections.${collection}, size: 1, alias: list }
permalink: "${folder}{{ list.path }}/index.html"
eleventyExcludeFromCollections: true
---
${page('<h1>{{ list.name | escape }}</h1><ul>{% for item in list.items %}<li><a href="{{ item.url }}">{{ item.data.title | escape }}</a></li>{% endfor %}</ul>')}`;

const home = `---
permalink: "index.html"
eleventyExcludeFromCollections: true
---
${page('<ul>{% for list in collections.months %}<li><a href="/{{ list.path }}/">{{ list.name }}</a></li>{% endfor %}</ul>')}`;

// A tag's address is its number: the guide's slug of an Arabic name is one that others have too.
const config = `export default (config) => {
  const lists = (items, namesOf, pathOf) => {
    const byName = new Map();
    for (const item of items) {
      for (const name of namesOf(item)) {
        if (!byName.has(name)) byName.set(name, []);
        byName.get(name).push(item);
      }
    }
    return [...byName].map(([name, items], index) => ({ name, items, path: pathOf(name, index) }));
  };
  const articles = (api) => api.getFilteredByGlob('src/articles/**');
  config.addCollection('months', (api) =>
    lists(articles(api), (item) => [item.date.toISOString().slice(0, 7)], (name) => name.replace('-', '/')));
  config.addCollection('topics', (api) => lists(articles(api), (item) => item.data.topics, (name, index) => index));
};
`;

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'eleventy.config.js': config,
  'src/_includes/article.html': article,
  'src/articles/articles.json':
    '{ "layout": "article.html", "permalink": "{{ page.filePathStem | remove: \'/articles\' }}/index.html" }',
  'src/home.html': home,
  'src/months.html': list('months', ''),
  'src/topics.html': list('topics', 'topics/'),
};

/** Writes the articles as the project that Eleventy's and Pagefind's own guides describe: a Markdown file each, Liquid layouts, a list for each month and tag. */
export function writeStockProject(articles: Iterable<PlainArticle>, folder: string): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
  writeMarkdown(path.join(folder, 'src/articles'), articles);
}

/** Builds it with the stock commands, one after the other. */
export async function measureStock(folder: string): Promise<Readonly<Record<string, Cost>>> {
  const bin = (name: string) => path.join(projectRoot, 'node_modules/.bin', name);
  const Eleventy = await measure(bin('eleventy'), ['--input=src', '--output=site', '--quiet'], folder);
  if (Eleventy.failed !== null) return { Eleventy };
  return { Eleventy, Pagefind: await measure(bin('pagefind'), ['--site', 'site'], folder) };
}
