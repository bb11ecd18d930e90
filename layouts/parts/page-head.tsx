// Takes a heading and what stands round it.

interface PageHeadProps {
  readonly label: string | null;
  readonly heading: string;
  readonly extent: string | null;
  readonly note: string | null;
}

/** The heading of a page that lists things. */
export function PageHead({ label, heading, extent, note }: PageHeadProps) {
  return (
    <header class="page-head">
      {label !== null && <p class="kicker">{label}</p>}
      <h1>
        <bdi>{heading}</bdi>
      </h1>
      {extent !== null && <p class="extent">{extent}</p>}
      {note !== null && <p class="note">{note}</p>}
    </header>
  );
}
