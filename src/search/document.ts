import { cutTexts, type TextWords } from '../arabic/text-words.ts';
import type { Article, TakenRule } from '../article/article.ts';
import { textOf } from '../article/blocks.ts';
import type { Filed } from '../pages/volume.ts';
import { shownDate, type Site } from '../pages/site.ts';

/** What a reader is shown of a hit, in the original spelling. The page counts its words by `src/arabic/tokens`. */
export interface ShownHit {
  /** From the site root, no leading slash. */
  readonly url: string;
  readonly headline: string;
  /** The article's text, one block a line. */
  readonly body: string;
  readonly byline: string;
  /** `2016-10-10`, `2016-10` or `2016` as far as it is known, or '' where no date is. */
  readonly date: string;
  /** «الاثنين 10 تشرين الأول 2016» */
  readonly shownDate: string;
  readonly section: string;
}

/** The words of an article that are searched. */
export interface ArticleWords {
  /** Of what is shown. */
  readonly headline: TextWords;
  readonly body: TextWords;
  /** Words that count for less and are not in the text that is shown: of authors, tags, place, and of what was taken out of the text. */
  readonly asides: readonly TextWords[];
}

/** What is shown of an article and what it is narrowed by. */
export interface SearchDocument {
  readonly hit: ShownHit;
  readonly filters: Readonly<Record<FilterName, readonly string[]>>;
}

/** What hits may be narrowed to beside a date. */
export type FilterName = 'section' | 'tag' | 'subject' | 'author';

/** The words of an article, whose text was cut into words. */
export function articleWords(article: Article, body: TextWords): ArticleWords {
  const [headline, ...asides] = cutTexts(article.headline.value, ...asidesOf(article));
  return { headline: headline!, body, asides };
}

/** Of names that are spelled in several ways, the archive's commonest spelling. */
export type CommonestNames = ReadonlyMap<string, string>;

/** The document of an article. Filters hold names in the commonest spelling, so that one name is one value. */
export function documentOf(site: Site, { article, record }: Filed, commonest: CommonestNames): SearchDocument {
  const shown = record.date && shownDate(site, record.date);
  const common = (names: readonly string[]) => [...new Set(names.map((name) => commonest.get(name) ?? name))];
  return {
    hit: {
      url: record.url,
      headline: record.title,
      body: textOf(article.blocks),
      byline: record.authors.join('، '),
      date: shown?.iso ?? '',
      shownDate: shown?.gregorian ?? '',
      section: record.section ?? '',
    },
    filters: {
      section: record.section === null ? [] : common([record.section]),
      tag: common(record.tags),
      subject: record.subjects,
      author: common(record.authors),
    },
  };
}

// What was taken out and says nothing of the article, or only what its headline says.
const mute: ReadonlySet<TakenRule> = new Set([
  'script',
  'code-line',
  'word-paste',
  'related',
  'permalink',
  'page-number',
  'mail-head',
  'lost-line',
  'wire-mark',
  'release-note',
  'repeated-headline',
  'first-line',
  'lead',
  'markdown-heading',
  'html-title',
]);

// The article's page shows all of it too, in its facts or in its provenance.
function asidesOf({ authors, tags, place, credit, taken }: Article): readonly string[] {
  const told = taken.filter(({ rule }) => !mute.has(rule)).map(({ text }) => text);
  return [...authors.value, ...tags.value, place ?? '', credit ?? '', ...told];
}
