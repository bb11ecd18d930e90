// Takes Link[] or CountedLink[]: lists of links of every kind.
import type { CountedLink, Link } from '../../src/pages/page.ts';
import { Isolated } from './isolated.tsx';

/** Links with how many articles lie behind each. */
export function CountedLinks({
  links,
  look,
}: {
  readonly links: readonly CountedLink[];
  readonly look: 'chips' | 'rows';
}) {
  return (
    <ul class={look}>
      {links.map(({ href, label, count }) => (
        <li>
          <a href={href}>
            <Isolated text={label} /> <span class="count">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Links side by side. */
export function Chips({ links }: { readonly links: readonly Link[] }) {
  return (
    <ul class="chips">
      {links.map(({ href, label }) => (
        <li>
          <a href={href}>
            <Isolated text={label} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Links under a label, such as an article's tags; nothing where there are none. */
export function LabelledLinks({ label, links }: { readonly label: string; readonly links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <div class="labelled">
      <dt>{label}</dt>
      <dd>
        <Chips links={links} />
      </dd>
    </div>
  );
}

/** Links of which one is the page itself: years or pages of a list; nothing where there are none. */
export function Pager({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly (Link & { readonly current: boolean })[];
}) {
  if (links.length === 0) return null;
  return (
    <nav class="pager" aria-label={label}>
      <ul class="chips">
        {links.map(({ href, label: name, current }) => (
          <li>
            <a href={href} aria-current={current ? 'page' : undefined}>
              <Isolated text={name} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface NeighboursProps {
  readonly label: string;
  readonly previous: Link | null;
  readonly next: Link | null;
  readonly words: { readonly previous: string; readonly next: string };
}

/** The way to what comes before and after; nothing where there is neither. */
export function Neighbours({ label, previous, next, words }: NeighboursProps) {
  if (previous === null && next === null) return null;
  return (
    <nav class="neighbours" aria-label={label}>
      {previous !== null && (
        <a rel="prev" href={previous.href}>
          <span>{words.previous}</span> <Isolated text={previous.label} />
        </a>
      )}
      {next !== null && (
        <a rel="next" href={next.href}>
          <span>{words.next}</span> <Isolated text={next.label} />
        </a>
      )}
    </nav>
  );
}
