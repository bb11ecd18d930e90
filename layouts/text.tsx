// Takes TextPage.
import type { TextPage } from '../src/pages/text.ts';
import { Blocks } from './parts/blocks.tsx';
import { Document } from './parts/document.tsx';
import { PageHead } from './parts/page-head.tsx';

/** A page of the archive's own words: about, not-found. */
export function TextLayout({ page }: { readonly page: TextPage }) {
  return (
    <Document page={page}>
      <PageHead label={null} heading={page.heading} extent={null} note={null} />
      <div class="text">
        <Blocks blocks={page.blocks} />
      </div>
    </Document>
  );
}
