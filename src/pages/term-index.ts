import { compareNames, initialOf } from '../arabic/collate.ts';
import type { Term, TermKind } from '../archive/catalogue.ts';
import { headWords, kindWords, listWords } from '../strings/ar.ts';
import { counts } from '../strings/counts.ts';
import type { CountedLink, Page } from './page.ts';
import { frameOf, headOf, shownNumber, type Site } from './site.ts';
import { relative, urls } from './urls.ts';

/** All sections, years, tags, subjects or authors. */
export interface TermIndexPage extends Page {
  readonly kind: 'index';
  readonly heading: string;
  readonly extent: string;
  readonly note: string | null;
  /** By first letter (heading «أ»), or one group without a heading. */
  readonly groups: readonly { readonly heading: string | null; readonly links: readonly CountedLink[] }[];
}

const countOf = { section: counts.sections, tag: counts.tags, subject: counts.subjects, author: counts.authors };

/** A term with the number of its articles, as linked from the page at `path`. */
export function countedTerm(site: Site, path: string, term: Term): CountedLink {
  const href = relative(path, urls.term(term.kind, term.slug));
  return { href, label: term.name, count: shownNumber(site, term.articles.length) };
}

/** What an index page is made of; the path is from the site root. */
type IndexParts = Pick<TermIndexPage, 'path' | 'heading' | 'extent' | 'note' | 'groups'>;

/** An index page with its head and frame. */
export function buildIndex(site: Site, parts: IndexParts): TermIndexPage {
  const { path, heading, extent } = parts;
  return {
    kind: 'index',
    head: headOf(site, path, heading, headWords.index(heading, site.settings.title, extent)),
    frame: frameOf(site, path),
    ...parts,
  };
}

/** The index of all terms of one kind: sections in the archive's order, others by letter. */
export function buildTermIndex(site: Site, kind: TermKind, terms: readonly Term[]): TermIndexPage {
  const path = urls.index(kind);
  const link = (term: Term) => countedTerm(site, path, term);
  return buildIndex(site, {
    path,
    heading: kindWords[kind].all,
    extent: countOf[kind](terms.length, shownNumber(site, terms.length)),
    note: kind === 'subject' ? listWords.inferredSubjects : null,
    groups: kind === 'section' ? [{ heading: null, links: terms.map(link) }] : byLetter(terms, link),
  });
}

function byLetter(terms: readonly Term[], link: (term: Term) => CountedLink): TermIndexPage['groups'] {
  const groups = new Map<string, CountedLink[]>();
  for (const term of [...terms].sort((a, b) => compareNames(a.name, b.name))) {
    const initial = initialOf(term.name);
    const group = groups.get(initial);
    if (group) group.push(link(term));
    else groups.set(initial, [link(term)]);
  }
  return [...groups].map(([heading, links]) => ({ heading, links }));
}
