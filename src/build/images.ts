import path from 'node:path';
import type { Article, Block } from '../article/article.ts';
import type { Staging } from '../io/staging.ts';
import { urls } from '../pages/urls.ts';

/** The images of the content folder. */
export interface ImageShelf {
  readonly root: string;
  /** Path as an article names it (NFC) → path on the disk. */
  readonly files: ReadonlyMap<string, string>;
  /** Those that no article has shown yet. */
  readonly unused: Set<string>;
}

/** A shelf of the images at these paths, none of them shown yet. */
export function shelve(root: string, images: readonly string[]): ImageShelf {
  const files = new Map(images.map((file) => [file.normalize('NFC'), file]));
  return { root, files, unused: new Set(files.keys()) };
}

/** Copies the images that an article shows beside its page; gives the article with their places on the site in its blocks. */
export function placeImages(article: Article, address: string, shelf: ImageShelf, staging: Staging): Article {
  const places = new Map<string, string>();
  const place = (src: string): string => {
    const known = places.get(src);
    if (known !== undefined) return known;
    const target = urls.image(address, places.size + 1, path.posix.extname(src).toLowerCase());
    staging.copy(path.join(shelf.root, shelf.files.get(src)!), target);
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
  return { ...article, blocks: walk(article.blocks) };
}
