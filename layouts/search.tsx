// Takes SearchPage. The browser code finds #search-form, #filters, #facets, #clear, #status, #notice, #dates, #results, #none, #ways and #more.
import type { SearchPage } from '../src/pages/search.ts';
import { searchFormWords as words } from '../src/strings/search-form.ts';
import { Document } from './parts/document.tsx';
import { Chips } from './parts/links.tsx';
import { PageHead } from './parts/page-head.tsx';

/** The search page; its results are the work of the browser code. */
export function SearchLayout({ page }: { readonly page: SearchPage }) {
  return (
    <Document page={page} scripts={page.scripts}>
      <PageHead label={null} heading={words.heading} extent={null} note={null} />
      <noscript>
        <div class="notice">
          <p>{words.noScript}</p>
          <Chips links={page.browse} />
        </div>
      </noscript>
      <div class="search">
        <SearchForm action={page.frame.search} dateTip={page.dateTip} />
        <section id="found" class="found" aria-label={words.results}>
          <p id="status" role="status" aria-live="polite">
            {words.idle}
          </p>
          <div id="notice" aria-live="polite" />
          <div id="dates" hidden />
          <ol id="results" class="cards" data-state="idle" data-total="0" />
          <div id="none" />
          <nav id="ways" aria-labelledby="ways-label" hidden>
            <h2 id="ways-label">{words.ways}</h2>
            <Chips links={page.browse} />
          </nav>
          <button id="more" type="button" hidden>
            {words.more}
          </button>
        </section>
      </div>
    </Document>
  );
}

function SearchForm({ action, dateTip }: { readonly action: string; readonly dateTip: string }) {
  return (
    <form id="search-form" role="search" action={action}>
      <div class="query">
        <label for="q">{words.label}</label>
        <div class="query-row">
          <input
            id="q"
            type="search"
            name="q"
            dir="auto"
            autocomplete="off"
            aria-describedby="q-tip"
            aria-keyshortcuts="/"
          />
          <button type="submit">{words.submit}</button>
        </div>
        <div class="query-below">
          <p id="q-tip" class="tip">
            {words.phraseTip}
          </p>
        </div>
      </div>
      <details id="filters" class="filters" open data-waits>
        <summary>{words.filters}</summary>
        <div class="fields">
          <DateField name="from" label={words.from} />
          <DateField name="to" label={words.to} />
          <p id="date-tip" class="tip">
            {dateTip}
          </p>
          <div class="field">
            <label for="sort">{words.sort}</label>
            <select id="sort" name="sort">
              {Object.entries(words.sorts).map(([value, label]) => (
                <option value={value}>{label}</option>
              ))}
            </select>
          </div>
        </div>
        <div id="facets" role="group" aria-label={words.filters} />
        <button id="clear" type="button" hidden>
          {words.clear}
        </button>
      </details>
    </form>
  );
}

function DateField({ name, label }: { readonly name: 'from' | 'to'; readonly label: string }) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        id={name}
        type="text"
        name={name}
        maxLength={60}
        autocomplete="off"
        aria-describedby={`${name}-read date-tip`}
      />
      <p id={`${name}-read`} class="tip" />
    </div>
  );
}
