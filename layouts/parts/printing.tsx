// Takes EarlierPrintings: where and when a text was printed before.
import type { EarlierPrintings } from '../../src/pages/reprints.ts';
import { Isolated } from './isolated.tsx';

/** The printings before an article's own, each with its newspaper and day where they are known, and the way to all of them. */
export function EarlierList({ earlier: { label, printings, all } }: { readonly earlier: EarlierPrintings }) {
  return (
    <div class="earlier">
      <p>{label}:</p>
      <ul>
        {printings.map(({ href, label: headline, newspaper, date }) => (
          <li>
            <a href={href}>
              <Isolated text={headline} />
            </a>
            {newspaper !== null && (
              <>
                {'، '}
                <Isolated text={newspaper} />
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
