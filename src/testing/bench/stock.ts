import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isoOf } from '../../arabic/partial-date.ts';
import { textOf } from '../../article/blocks.ts';
import { readArticle } from '../../article/read-article.ts';
import { listContent } from '../../io/content.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { projectRoot } from '../run-cli.ts';
import { measure, type Cost } from './measure.ts';

const layout = `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><main data-pagefind-body><article><h1>{{ title }}</h1><time>{{ date | date: "%Y-%m-%d" }}</time>
<p data-pagefind-filter="section">{{ section }}</p>{{ content }}</article></main></body>
</html>
`;

/** Writes the articles as the project that Eleventy's and Pagefind's own guides describe: a Markdown file each, one Liquid layout. */
export function writeStockProject(content: string, folder: string): void {
  const settings = readSettings('');
  if (!('region' in settings)) throw new Error('the default settings are wrong');
  mkdirSync(path.join(folder, 'src/_includes'), { recursive: true });
  writeFileSync(path.join(folder, 'src/_includes/article.html'), layout);
  writeFileSync(path.join(folder, 'package.json'), '{}');
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
  listContent(content).articles.forEach((file, index) => {
    const bytes = readFileSync(path.join(content, file.path));
    const { article } = readArticle({ path: file.path, bytes, sidecar: null }, settings, new Set());
    if (!article) return;
    const date = article.published.value ? isoOf(article.published.value) : '2000-01-01';
    const front = { layout: 'article.html', title: article.headline.value, date, section: article.section.value ?? '' };
    const matter = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    const body = textOf(article.blocks).replaceAll('\n', '\n\n').replace(/[{<]/gu, ' ');
    writeFileSync(path.join(folder, `src/${index}.md`), `---\n${matter.join('\n')}\n---\n\n${body}\n`);
  });
}

/** Builds it with the stock commands, one after the other. */
export async function measureStock(folder: string): Promise<{ readonly eleventy: Cost; readonly pagefind: Cost }> {
  const bin = (name: string) => path.join(projectRoot, 'node_modules/.bin', name);
  const eleventy = await measure(bin('eleventy'), ['--input=src', '--output=_site', '--quiet'], folder);
  const pagefind = await measure(bin('pagefind'), ['--site', '_site'], folder);
  return { eleventy, pagefind };
}
