// Takes a heading and what stands round it.
import { Isolated } from './isolated.tsx';

interface PageHeadProps {
  readonly label: string | null;
  readonly heading: string;
  /** What stands behind the heading, in the direction of the page whatever that of the heading is. */
  readonly year?: string | null;
  readonly extent: string | null;
  readonly note: string | null;
}

/** The heading of a page that lists things. */
export function PageHead({ label, heading, year = null, extent, note }: PageHeadProps) {
  return (
    <header class="page-head">
      {label !== null && <p class="kicker">{label}</p>}
      <h1>
        <Isolated text={heading} />
        {year !== null && `، ${year}`}
      </h1>
      {extent !== null && <p class="extent">{extent}</p>}
      {note !== null && <p class="note">{note}</p>}
    </header>
  );
}
