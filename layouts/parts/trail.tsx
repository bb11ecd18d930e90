// Takes Link[]: from the home page down to the parent of this page.
import { frameWords } from '../../src/strings/ar.ts';
import type { Link } from '../../src/pages/page.ts';
import { Isolated } from './isolated.tsx';

/** Where the reader stands; nothing on the home page. */
export function Trail({ links }: { readonly links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <nav class="trail" aria-label={frameWords.trail}>
      <ol>
        {links.map(({ href, label }) => (
          <li>
            <a href={href}>
              <Isolated text={label} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
