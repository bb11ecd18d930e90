import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PlainArticle } from './plain-article.ts';

/** Writes articles as other generators want them, Markdown with front matter in a folder a month, `2016/10/17.md`; gives the months. */
export function writeMarkdown(folder: string, articles: Iterable<PlainArticle>): readonly string[] {
  const months = new Set<string>();
  let number = 0;
  for (const article of articles) {
    const month = (article.date ?? undated).slice(0, 7).replace('-', '/');
    if (!months.has(month)) mkdirSync(path.join(folder, month), { recursive: true });
    months.add(month);
    writeFileSync(path.join(folder, month, `${number++}.md`), markdownOf(article));
  }
  return [...months];
}

// Other generators know no article without a day.
const undated = '2000-01-01';

// Without what their template languages would read as theirs.
function markdownOf({ title, date, section, tags, paragraphs }: PlainArticle): string {
  const front = { title, date: date ?? undated, section: section ?? '', topics: tags };
  const matter = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${matter.join('\n')}\n---\n\n${paragraphs.join('\n\n').replace(/[{<]/gu, ' ')}\n`;
}
