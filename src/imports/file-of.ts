import type { Block } from '../article/article.ts';
import { keyOf } from '../article/parse/key-names.ts';
import { readMarkup } from '../article/parse/debris.ts';
import { paragraphsOf } from '../article/parse/paragraphs.ts';
import { readArticle } from '../article/read-article.ts';
import { isoOf } from '../arabic/partial-date.ts';
import { effectOf, type Problem } from '../problems/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { formatFrontMatter } from './front-matter.ts';
import { withOwnImages, type ImageCopy } from './images.ts';
import type { Imported } from './imported.ts';
import { formatMarkdown } from './markdown.ts';

/** A file of the content folder as it will be written. */
export interface ArticleFile {
  /** Below `content/`. */
  readonly path: string;
  readonly text: string;
  readonly images: readonly ImageCopy[];
}

/**
 * An article's file: front matter, then the text as it came (`.txt`), or as Markdown (`.md`) where it has structure of its own, or where a plain text
 * would not be read back as it was meant: its first lines look like labels that say other than the source. Each file is read as the build will read
 * it; one that doesn't give its headline, authors and date back is a problem, never a file.
 */
export function fileOf(article: Imported, settings: Settings): ArticleFile | Problem {
  const { place, body } = article;
  const matter = formatFrontMatter(
    `imported from ${place.file}, line ${place.line}`,
    article.entries.length > 0 ? article.entries : [['draft', false]],
  );
  if (body.kind === 'blocks') {
    const { blocks, images } = withOwnImages(body.blocks, article.images, stemOf(article));
    const file = checked(article, settings, `${matter}\n${formatMarkdown(blocks)}`, '.md');
    return 'code' in file ? file : { ...file, images };
  }
  const plain = checked(article, settings, `${matter}\n${body.text.trim()}\n`, '.txt');
  return 'code' in plain
    ? checked(article, settings, `${matter}\n${formatMarkdown(blocksOf(body.text))}`, '.md')
    : plain;
}

function blocksOf(text: string): readonly Block[] {
  return paragraphsOf(readMarkup(text, 1).lines).map((part) => part.block);
}

function checked(article: Imported, settings: Settings, text: string, ending: string): ArticleFile | Problem {
  const path = `${stemOf(article)}${ending}`;
  const reading = readArticle({ path, bytes: Buffer.from(text), sidecar: null }, settings, new Set());
  const fatal = reading.problems.find((problem) => effectOf(problem) !== 'notice');
  if (fatal) return { ...fatal, ...article.place };
  const found = reading.article;
  const stated = new Map(article.entries.map(([key]) => [keyOf(key)?.field, true]));
  const [date, published] = [article.date, found?.published];
  const isRead =
    found !== null &&
    (!stated.has('title') || found.headline.source?.rule === 'front-matter') &&
    (!stated.has('authors') || found.authors.source?.rule === 'front-matter') &&
    (date === null
      ? published?.source?.from !== 'stated' || ending === '.txt'
      : published?.source?.rule === 'front-matter') &&
    !found.taken.some(({ rule, text: line }) => rule === 'label' && stated.has(keyOf(line.split(/[:：]/u)[0]!)?.field));
  if (isRead) return { path, text, images: [] };
  return {
    code: 'broken-record',
    ...article.place,
    found: `an article that would not be read back as it is: ${article.entries.map(([key]) => key).join(', ')}`,
    expected: 'values that front matter can state',
    hint: 'mend the record in the source and run the command again',
  };
}

/** `2016/10/<id>`, or where there is no id the date and the record's number: `2016/10/2016-10-10-000017`; `undated/…` without a date. */
function stemOf({ id, date, number }: Imported): string {
  const folder =
    date === null
      ? 'undated'
      : date.month === null
        ? String(date.year)
        : isoOf({ ...date, day: null }).replace('-', '/');
  return `${folder}/${id ?? `${date === null ? 'undated' : isoOf(date)}-${number}`}`;
}
