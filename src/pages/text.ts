import type { Block } from '../article/article.ts';
import type { Page } from './page.ts';

/** A page of the archive's own words: `content/pages/*.md`, and not-found. */
export interface TextPage extends Page {
  readonly kind: 'text';
  readonly heading: string;
  readonly blocks: readonly Block[];
}
