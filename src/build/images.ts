import path from 'node:path';
import type { Article, Block } from '../article/article.ts';
import type { Staging } from '../io/staging.ts';
import { urls } from '../pages/urls.ts';
import type { Problem } from '../problems/problem.ts';

/** The images of the content folder, and those that no article has shown yet. */
export interface ImageShelf {
  readonly root: string;
  readonly images: ReadonlySet<string>;
  readonly unused: Set<string>;
}

/**
 * Copies the images that an article shows beside its page, and gives the article with their places on the site in its
 * blocks. An image that isn't in the content folder becomes its caption and a notice. Images shown leave `shelf.unused`.
 */
export function placeImages(
  article: Article,
  address: string,
  shelf: ImageShelf,
  staging: Staging,
): { readonly article: Article; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const places = new Map<string, string>();
  const place = (src: string): string | null => {
    const known = places.get(src);
    if (known !== undefined) return known;
    if (!shelf.images.has(src)) {
      problems.push(missing(article.source, src));
      return null;
    }
    const target = urls.image(address, places.size + 1, path.posix.extname(src).toLowerCase());
    staging.copy(path.join(shelf.root, src), target);
    shelf.unused.delete(src);
    places.set(src, target);
    return target;
  };
  const walk = (blocks: readonly Block[]): readonly Block[] =>
    blocks.map((block) => {
      if (block.kind === 'image') return { ...block, src: block.src === null ? null : place(block.src) };
      if (block.kind === 'quote') return { ...block, blocks: walk(block.blocks) };
      if (block.kind === 'list') return { ...block, items: block.items.map(walk) };
      return block;
    });
  return { article: { ...article, blocks: walk(article.blocks) }, problems };
}

const missing = (file: string, src: string): Problem => ({
  code: 'missing-image',
  file,
  line: null,
  found: src,
  expected: 'an image file in the content folder (.jpg, .png, .gif, .webp, .avif)',
  hint: `put the image at ${src}, or take it out of the article`,
});
