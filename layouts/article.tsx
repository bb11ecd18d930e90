// Takes ArticlePage.
import type { ArticlePage } from '../src/pages/article.ts';
import { articleWords, fieldWords } from '../src/strings/ar.ts';
import { Blocks } from './parts/blocks.tsx';
import { DateShown } from './parts/date.tsx';
import { directionOf } from '../src/arabic/direction.ts';
import { Document } from './parts/document.tsx';
import { LabelledLinks, Neighbours } from './parts/links.tsx';
import { EarlierList } from './parts/printing.tsx';
import { ProvenancePanel } from './parts/provenance.tsx';
import { Isolated } from './parts/isolated.tsx';

/** The page of one article. */
export function ArticleLayout({ page }: { readonly page: ArticlePage }) {
  const marked = page.tags.length > 0 || page.subjects.length > 0;
  return (
    <Document page={page}>
      <article itemscope itemtype="https://schema.org/NewsArticle">
        <ArticleHead page={page} />
        <div class="text" itemprop="articleBody">
          <Blocks blocks={page.blocks} />
        </div>
        <footer class="article-foot">
          {marked && (
            <dl>
              <LabelledLinks label={fieldWords.tags} links={page.tags} />
              <LabelledLinks label={fieldWords.subjects} links={page.subjects} />
            </dl>
          )}
          {page.rights !== null && (
            <p class="rights">
              {fieldWords.rights}: <Isolated text={page.rights} />
            </p>
          )}
          {page.head.canonical !== null && (
            <p class="print-only">
              {articleWords.source}: <bdi dir="ltr">{page.head.canonical}</bdi>
            </p>
          )}
          <ProvenancePanel provenance={page.provenance} />
        </footer>
      </article>
      <Neighbours label={articleWords.neighbours} previous={page.previous} next={page.next} words={articleWords} />
    </Document>
  );
}

function ArticleHead({ page }: { readonly page: ArticlePage }) {
  const { section, headline, authors, date, readingTime, imprint, earlier } = page;
  return (
    <header class="article-head">
      {section !== null && (
        <p>
          <a class="kicker" href={section.href}>
            <Isolated text={section.label} />
          </a>
        </p>
      )}
      <h1 itemprop="headline" dir={directionOf(headline)}>
        {headline}
      </h1>
      {authors.length > 0 && (
        <p class="byline">
          {articleWords.by}{' '}
          {authors.map(({ href, label }, i) => (
            <>
              {i > 0 && '، '}
              <a rel="author" href={href}>
                <Isolated text={label} />
              </a>
            </>
          ))}
        </p>
      )}
      <p class="facts">
        {date !== null && <DateShown date={date} />}
        <span>{readingTime}</span>
      </p>
      {imprint.length > 0 && (
        <dl class="imprint">
          {imprint.map(({ label, value, href }) => (
            <div>
              <dt>{label}</dt>
              <dd>
                {href === null ? (
                  <Isolated text={value} />
                ) : (
                  <a href={href} rel="noopener nofollow external">
                    <Isolated text={value} />
                  </a>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {earlier !== null && <EarlierList earlier={earlier} />}
    </header>
  );
}
