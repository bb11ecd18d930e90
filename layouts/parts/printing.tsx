// Takes EarlierPrintings: where and when a text was printed before.
import type { EarlierPrintings } from '../../src/pages/reprints.ts';

/** The printings before an article's own, each with its newspaper and day where they are known, and the way to all of them. */
export function EarlierList({ earlier: { label, printings, all } }: { readonly earlier: EarlierPrintings }) {
  return (
    <div class="earlier">
      <p>{label}:</p>
      <ul>
        {printings.map(({ href, label: headline, newspaper, date }) => (
          <li>
            <a href={href}>
              <bdi>{headline}</bdi>
            </a>
            {newspaper !== null && (
              <>
                {'، '}
                <bdi>{newspaper}</bdi>
              </>
            )}
            {date !== null && (
              <>
                {'، '}
                <time dateTime={date.iso}>{date.gregorian}</time>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href={all.href}>{all.label}</a>
      </p>
    </div>
  );
}
