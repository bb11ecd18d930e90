// Takes ListingPage.
import type { ListingPage } from '../src/pages/listing.ts';
import { listWords } from '../src/strings/ar.ts';
import { CardItem } from './parts/card.tsx';
import { Document } from './parts/document.tsx';
import { Neighbours, Pager } from './parts/links.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Isolated } from './parts/isolated.tsx';

/** Articles of a month or of a term. */
export function ListingLayout({ page }: { readonly page: ListingPage }) {
  return (
    <Document page={page}>
      <PageHead label={page.label} heading={page.heading} year={page.year} extent={page.extent} note={page.note} />
      <Pager label={listWords.years} links={page.years} />
      {page.groups.map(({ heading, cards }) => (
        <section class="group">
          {heading !== null && (
            <h2>
              <Isolated text={heading} />
            </h2>
          )}
          <ol class="cards">
            {cards.map((card) => (
              <CardItem card={card} level={heading === null ? 2 : 3} />
            ))}
          </ol>
        </section>
      ))}
      <Pager label={listWords.pages} links={page.pages} />
      <Neighbours label={listWords.neighbours} previous={page.previous} next={page.next} words={listWords} />
    </Document>
  );
}
