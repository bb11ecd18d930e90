// Takes YearPage.
import type { YearPage } from '../src/pages/year.ts';
import { kindWords, listWords } from '../src/strings/ar.ts';
import { Document } from './parts/document.tsx';
import { Neighbours } from './parts/links.tsx';
import { PageHead } from './parts/page-head.tsx';

/** The months of a year, each with a bar as long as it is full. */
export function YearLayout({ page }: { readonly page: YearPage }) {
  return (
    <Document page={page}>
      <PageHead label={kindWords.year.one} heading={page.heading} extent={page.extent} note={null} />
      <ul class="months">
        {page.months.map(({ href, label, count, share }) => (
          <li>
            <a href={href}>
              <bdi>{label}</bdi> <span class="count">{count}</span>
              <Bar share={share} />
            </a>
          </li>
        ))}
      </ul>
      <Neighbours label={listWords.neighbours} previous={page.previous} next={page.next} words={listWords} />
    </Document>
  );
}

/** Drawn, not styled: the content policy allows no inline style. Mirrored in the style sheet, so that it grows from the line's start. */
function Bar({ share }: { readonly share: number }) {
  return (
    <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width={Math.round(share * 1000) / 10} height="1" />
    </svg>
  );
}
