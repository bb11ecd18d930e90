// Takes Result: one hit of a search. The browser renders it.
import { directionOf } from '../../src/arabic/direction.ts';
import { searchWords } from '../../src/strings/search.ts';
import { Isolated } from './isolated.tsx';

/** A stretch of text, marked where it matches the query. */
export interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

/** One hit, its words in their original spelling. */
export interface Result {
  /** From the site root, no leading slash; printed as `data-url`. Of a hit that could not be loaded, its name in the index. */
  readonly url: string;
  /** The same address as a link from the search page; null where it could not be loaded, since there is no connection. */
  readonly href: string | null;
  /** By which tier of the search it was found; null where no words were searched. */
  readonly tier: string | null;
  readonly headline: readonly Stretch[];
  /** Null where it is still to be read: its room is kept, so that nothing moves when it comes. */
  readonly excerpt: readonly Stretch[] | null;
  /** Machine form and shown form, or null where no date is known. */
  readonly date: { readonly iso: string; readonly shown: string } | null;
  readonly section: string | null;
  readonly byline: string | null;
  /** There is no connection, and the article is not saved for reading without one. */
  readonly unsaved: boolean;
}

/** A hit as an item of `#results`. */
export function ResultCard({ result }: { readonly result: Result }) {
  const { url, href, tier, headline, excerpt, date, section, byline, unsaved } = result;
  if (href === null) {
    return (
      <li class="card">
        <p class="note">{searchWords.unsavedResult}</p>
      </li>
    );
  }
  return (
    <li class="card" data-url={url} data-tier={tier}>
      <h2 class="card-title">
        <a href={href} dir={directionOf(textOf(headline))}>
          <Stretches of={headline} />
        </a>
      </h2>
      {(section !== null || date !== null || byline !== null) && (
        <p class="card-facts">
          {section !== null && <Isolated class="kicker" text={section} />}
          {date !== null && <time dateTime={date.iso}>{date.shown}</time>}
          {byline !== null && <span>{byline}</span>}
        </p>
      )}
      {unsaved && <p class="note">{searchWords.unsaved}</p>}
      {excerpt === null && <p class="card-summary" data-pending aria-hidden="true" />}
      {excerpt !== null && excerpt.length > 0 && (
        <p class="card-summary" dir={directionOf(textOf(excerpt))}>
          <Stretches of={excerpt} />
        </p>
      )}
    </li>
  );
}

function Stretches({ of }: { readonly of: readonly Stretch[] }) {
  return <>{of.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}</>;
}

function textOf(stretches: readonly Stretch[]): string {
  return stretches.map(({ text }) => text).join('');
}
