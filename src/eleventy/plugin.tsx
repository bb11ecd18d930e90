import { render as renderToString } from 'preact-render-to-string';
import { ArticleLayout } from '../../layouts/article.tsx';
import { HomeLayout } from '../../layouts/home.tsx';
import { ListingLayout } from '../../layouts/listing.tsx';
import { OfflineLayout } from '../../layouts/offline.tsx';
import { ReprintsLayout } from '../../layouts/reprints.tsx';
import { SearchLayout } from '../../layouts/search.tsx';
import { TermIndexLayout } from '../../layouts/term-index.tsx';
import { TextLayout } from '../../layouts/text.tsx';
import { YearLayout } from '../../layouts/year.tsx';
import type { AnyPage } from '../pages/any-page.ts';
import { targetsBeyond } from '../pages/links.ts';

/** The part of Eleventy's configuration that this plugin uses (Eleventy 3.1 ships no types for it). */
export interface EleventyConfig {
  addPlugin<Options>(plugin: (config: EleventyConfig, options: Options) => void, options: Options): void;
  addTemplate(name: string, render: (data: { readonly path: string }) => string, data: object): void;
  on(event: 'eleventy.after', listener: () => void): void;
}

/** The pages of a run: each model is made when its page is rendered, so that no more than one is held at a time. */
export interface PageSource {
  readonly pages: ReadonlyMap<string, () => AnyPage>;
  /** Told once, after the last page is on the disk. */
  readonly done: (written: Written) => void;
}

/** What a run wrote: where the links of each page lead, by its path; places that a page has in itself are left out. */
export type Written = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Gives Eleventy one template that is paged over the paths of all pages of a run. Articles reach it as data, never as
 * templates, so nothing in a text can run.
 */
export function warraq(config: EleventyConfig, { pages, done }: PageSource): void {
  const written = new Map<string, ReadonlySet<string>>();
  const render = ({ path }: { readonly path: string }) => {
    const html = renderPage(pages.get(path)!());
    written.set(path, targetsBeyond(html, path));
    return html;
  };
  config.addTemplate('pages.11ty.js', render, {
    paths: [...pages.keys()],
    pagination: { data: 'paths', size: 1, alias: 'path' },
    permalink: ({ path }: { readonly path: string }) => path,
  });
  config.on('eleventy.after', () => {
    done(written);
  });
}

/** The whole document of a page. */
function renderPage(page: AnyPage): string {
  return `<!doctype html>\n${renderToString(layoutOf(page))}\n`;
}

function layoutOf(page: AnyPage) {
  switch (page.kind) {
    case 'article':
      return <ArticleLayout page={page} />;
    case 'home':
      return <HomeLayout page={page} />;
    case 'listing':
      return <ListingLayout page={page} />;
    case 'index':
      return <TermIndexLayout page={page} />;
    case 'year':
      return <YearLayout page={page} />;
    case 'offline':
      return <OfflineLayout page={page} />;
    case 'reprints':
      return <ReprintsLayout page={page} />;
    case 'search':
      return <SearchLayout page={page} />;
    case 'text':
      return <TextLayout page={page} />;
  }
}
