// Takes HomePage.
import type { HomePage } from '../src/pages/home.ts';
import type { CountedLink, Link } from '../src/pages/page.ts';
import { homeWords } from '../src/strings/ar.ts';
import { CardItem } from './parts/card.tsx';
import { Document } from './parts/document.tsx';
import { CountedLinks } from './parts/links.tsx';
import { Isolated } from './parts/isolated.tsx';

/** The front page: the newest articles, and the ways into the archive. */
export function HomeLayout({ page }: { readonly page: HomePage }) {
  const { all } = page;
  return (
    <Document page={page}>
      <header class="page-head">
        <h1 class="unseen">
          <Isolated text={page.frame.archiveTitle} />
        </h1>
        {page.description !== null && <p class="lede">{page.description}</p>}
        <p class="extent">{page.extent}</p>
      </header>
      <div class="front">
        <section aria-labelledby="newest">
          <h2 id="newest">{homeWords.newest}</h2>
          <ol class="cards">
            {page.newest.map((card) => (
              <CardItem card={card} level={3} />
            ))}
          </ol>
        </section>
        <div class="ways">
          <Way id="sections" heading={homeWords.sections} links={page.sections} look="rows" more={[all.sections]} />
          <Way id="years" heading={homeWords.years} links={page.years} look="chips" more={[all.years]} />
          <Way
            id="topics"
            heading={homeWords.topics}
            links={page.topics}
            look="chips"
            more={[all.tags, all.subjects, all.authors]}
          />
        </div>
      </div>
    </Document>
  );
}

interface WayProps {
  readonly id: string;
  readonly heading: string;
  readonly links: readonly CountedLink[];
  readonly look: 'chips' | 'rows';
  readonly more: readonly Link[];
}

function Way({ id, heading, links, look, more }: WayProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {links.length > 0 && <CountedLinks links={links} look={look} />}
      <ul class="more-links">
        {more.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
