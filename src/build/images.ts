import path from 'node:path';
import type { Article, Block } from '../article/article.ts';
import { urls } from '../pages/urls.ts';

/** Where the images of an article go on the site: path below `content/` (NFC) → path from the site root, beside its page, in the order in which they are shown. */
export function imagePlaces(article: Article, address: string): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  replaceImages(article.blocks, (src) => {
    const place = places.get(src) ?? urls.image(address, places.size + 1, path.posix.extname(src).toLowerCase());
    places.set(src, place);
    return place;
  });
  return places;
}

/** The article with the places of its images on the site in its blocks. */
export function withImagesPlaced(article: Article, address: string): Article {
  const places = imagePlaces(article, address);
  return places.size === 0 ? article : { ...article, blocks: replaceImages(article.blocks, (src) => places.get(src)!) };
}

function replaceImages(blocks: readonly Block[], replace: (src: string) => string): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind === 'image') return { ...block, src: block.src === null ? null : replace(block.src) };
    if (block.kind === 'quote') return { ...block, blocks: replaceImages(block.blocks, replace) };
    if (block.kind === 'list') return { ...block, items: block.items.map((item) => replaceImages(item, replace)) };
    return block;
  });
}
