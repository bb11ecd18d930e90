// Takes OfflinePage. The browser code finds #offline, #missing, #status, #used, #articles and the parts by data-part.
import type { OfflinePage, SavablePart } from '../src/pages/offline.ts';
import { offlineWords as words } from '../src/strings/offline.ts';
import { Document } from './parts/document.tsx';
import { PageHead } from './parts/page-head.tsx';
import { Isolated } from './parts/isolated.tsx';

/** The page on which a reader saves the archive; also what is shown, without a connection, for a page that is not saved. */
export function OfflineLayout({ page }: { readonly page: OfflinePage }) {
  return (
    <Document page={page} scripts={page.scripts}>
      <div id="missing" class="notice" hidden>
        <p>
          <strong>{words.missing}</strong>
        </p>
        <p>{words.offers}</p>
        <ul class="chips">
          <li>
            <a id="retry" href={page.frame.home}>
              {words.retry}
            </a>
          </li>
        </ul>
      </div>
      <PageHead label={null} heading={words.heading} extent={null} note={null} />
      <p class="lede">{words.intro}</p>
      <noscript>
        <p class="notice">{words.noScript}</p>
      </noscript>
      <p id="status" role="status" aria-live="polite" />
      <div id="offline" hidden>
        <section class="group" aria-labelledby="parts">
          <h2 id="parts">{words.parts}</h2>
          <ul class="parts">
            {page.parts.map((part) => (
              <Part part={part} />
            ))}
          </ul>
          <p id="used" class="extent" />
        </section>
        <section id="articles" class="group" aria-labelledby="saved-articles" hidden>
          <h2 id="saved-articles">{words.articles}</h2>
          <ul class="rows" />
        </section>
      </div>
    </Document>
  );
}

function Part({ part: { id, label, href, extent } }: { readonly part: SavablePart }) {
  return (
    <li data-part={id} data-label={label}>
      <p class="part-name">{href === null ? label : <a href={href}>{label}</a>}</p>
      <p class="part-facts">
        <span>{extent}</span>
        <span class="part-size" />
        <span class="part-state" />
      </p>
      <progress max="100" value="0" aria-label={words.saving(label)} hidden />
      <p class="part-actions">
        <button type="button" data-do="save" hidden>
          <span>{words.save}</span> <Isolated class="unseen" text={label} />
        </button>
        <button type="button" data-do="stop" hidden>
          {words.stop} <Isolated class="unseen" text={label} />
        </button>
        <button type="button" data-do="remove" hidden>
          {words.remove} <Isolated class="unseen" text={label} />
        </button>
      </p>
    </li>
  );
}
