// Takes Frame: the archive's name, its navigation and a small search form.
import { frameWords } from '../../src/strings/ar.ts';
import { searchFormWords } from '../../src/strings/search-form.ts';
import type { Frame } from '../../src/pages/page.ts';
import { Isolated } from './isolated.tsx';

/** The head of every page; the search page brings a form of its own. */
export function Masthead({ frame, withSearch }: { readonly frame: Frame; readonly withSearch: boolean }) {
  return (
    <header class="masthead">
      <div class="masthead-row">
        <a class="masthead-title" href={frame.home}>
          <Isolated text={frame.archiveTitle} />
        </a>
        {withSearch && (
          <form class="masthead-search" role="search" action={frame.search}>
            <label class="unseen" for="masthead-q">
              {searchFormWords.shortLabel}
            </label>
            <input
              id="masthead-q"
              type="search"
              name="q"
              dir="auto"
              placeholder={searchFormWords.shortLabel}
              autocomplete="off"
              aria-keyshortcuts="/"
            />
            <button type="submit">{searchFormWords.submit}</button>
          </form>
        )}
      </div>
      <nav class="navigation" aria-label={frameWords.navigation}>
        <ul>
          {frame.navigation.map(({ href, label, current }) => (
            <li>
              <a href={href} aria-current={current ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
