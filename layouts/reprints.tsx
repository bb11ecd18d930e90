// Takes ReprintsPage.
import type { ReprintsPage } from '../src/pages/reprints.ts';
import { reprintWords } from '../src/strings/ar.ts';
import { DateShown } from './parts/date.tsx';
import { Document } from './parts/document.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Isolated } from './parts/isolated.tsx';

/** All printings of one text, the oldest first. */
export function ReprintsLayout({ page }: { readonly page: ReprintsPage }) {
  return (
    <Document page={page}>
      <PageHead label={reprintWords.one} heading={page.heading} extent={page.extent} note={reprintWords.note} />
      <ol class="cards">
        {page.printings.map((printing) => (
          <li class="card">
            <h2 class="card-title">
              <a href={printing.href}>
                <Isolated text={printing.label} />
              </a>
            </h2>
            <p class="card-facts">
              {printing.newspaper !== null && <Isolated text={printing.newspaper} />}
              {printing.date !== null && <DateShown date={printing.date} />}
              {printing.byline !== null && <span>{printing.byline}</span>}
              <span>{printing.words}</span>
            </p>
          </li>
        ))}
      </ol>
    </Document>
  );
}
