// Takes Printing and EarlierPrintings: where and when a text was printed.
import type { EarlierPrintings, Printing } from '../../src/pages/reprints.ts';
import { DateShown } from './date.tsx';

/** The newspaper and the day of a printing, where they are known. */
export function PrintingFacts({ printing: { newspaper, date } }: { readonly printing: Printing }) {
  return (
    <>
      {newspaper !== null && <bdi>{newspaper}</bdi>}
      {date !== null && <DateShown date={date} />}
    </>
  );
}

/** The printings before an article's own, and the way to all of them. */
export function EarlierList({ earlier: { label, printings, all } }: { readonly earlier: EarlierPrintings }) {
  return (
    <div class="earlier">
      <p>{label}:</p>
      <ul>
        {printings.map((printing) => (
          <li>
            <a href={printing.href}>
              <bdi>{printing.label}</bdi>
            </a>{' '}
            <span class="earlier-facts">
              <PrintingFacts printing={printing} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={all.href}>{all.label}</a>
      </p>
    </div>
  );
}
