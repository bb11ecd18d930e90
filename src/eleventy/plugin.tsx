import { render } from 'preact-render-to-string';
import { ArticleLayout } from '../../layouts/article.tsx';
import { HomeLayout } from '../../layouts/home.tsx';
import { ListingLayout } from '../../layouts/listing.tsx';
import { SearchLayout } from '../../layouts/search.tsx';
import { TermIndexLayout } from '../../layouts/term-index.tsx';
import { TextLayout } from '../../layouts/text.tsx';
import { YearLayout } from '../../layouts/year.tsx';
import type { AnyPage } from '../pages/any-page.ts';

/** The part of Eleventy's configuration that this plugin uses (Eleventy 3.1 ships no types for it). */
export interface EleventyConfig {
  addPlugin<Options>(plugin: (config: EleventyConfig, options: Options) => void, options: Options): void;
  addTemplate(name: string, render: (data: { readonly model: string }) => string, data: object): void;
}

/** Page models by path; made when asked for, so that no more than one is held at a time. */
export interface PageSource {
  readonly paths: readonly string[];
  page(path: string): AnyPage;
}

/**
 * Gives Eleventy one template that is paged over the paths of all pages of a run. Articles reach it as data, never as
 * templates, so nothing in a text can run.
 */
export function warraq(config: EleventyConfig, { pages }: { readonly pages: PageSource }): void {
  config.addTemplate('pages.11ty.js', ({ model }) => renderPage(pages.page(model)), {
    paths: pages.paths,
    pagination: { data: 'paths', size: 1, alias: 'model' },
    permalink: (data: { readonly model: string }) => data.model,
  });
}

/** The whole document of a page. */
export function renderPage(page: AnyPage): string {
  return `<!doctype html>\n${render(layoutOf(page))}\n`;
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
    case 'search':
      return <SearchLayout page={page} />;
    case 'text':
      return <TextLayout page={page} />;
  }
}
