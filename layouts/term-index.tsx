// Takes TermIndexPage.
import type { TermIndexPage } from '../src/pages/term-index.ts';
import { listWords } from '../src/strings/ar.ts';
import { Document } from './parts/document.tsx';
import { CountedLinks } from './parts/links.tsx';
import { PageHead } from './parts/page-head.tsx';

/** All sections, years, tags, subjects or authors. */
export function TermIndexLayout({ page }: { readonly page: TermIndexPage }) {
  const lettered = page.groups.length > 1;
  return (
    <Document page={page}>
      <PageHead label={null} heading={page.heading} extent={page.extent} note={page.note} />
      {lettered && (
        <nav class="letters" aria-label={listWords.letters}>
          <ul class="chips">
            {page.groups.map(({ heading }, i) => (
              <li>
                <a href={`#group-${i + 1}`}>{heading}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {page.groups.map(({ heading, links }, i) => (
        <section class="group letter" id={`group-${i + 1}`}>
          {heading !== null && <h2>{heading}</h2>}
          <CountedLinks links={links} look="rows" />
        </section>
      ))}
    </Document>
  );
}
