// Takes Page: the whole document round a page's own content.
import type { ComponentChildren } from 'preact';
import { frameWords } from '../../src/strings/ar.ts';
import type { Page } from '../../src/pages/page.ts';
import { Foot } from './foot.tsx';
import { DocumentHead } from './head.tsx';
import { Masthead } from './masthead.tsx';
import { Trail } from './trail.tsx';

interface DocumentProps {
  readonly page: Page & { readonly kind: string };
  readonly children: ComponentChildren;
  /** Classic scripts in order, relative to the page; the program of every page where there is no other. */
  readonly scripts?: readonly string[];
}

/** A page as a whole document, without the doctype. */
export function Document({ page, children, scripts }: DocumentProps) {
  const { head, frame, kind } = page;
  const { root } = frame;
  return (
    <html lang="ar" dir="rtl">
      <DocumentHead head={head} root={root} scripts={scripts ?? [`${root}assets/page.js`]} />
      <body class={`page-${kind}`}>
        <a class="skip" href="#main">
          {frameWords.skip}
        </a>
        <Masthead frame={frame} withSearch={kind !== 'search'} />
        <Trail links={frame.trail} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <Foot frame={frame} />
      </body>
    </html>
  );
}
