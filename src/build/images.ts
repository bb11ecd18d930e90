import path from 'node:path';
import type { Article, Block } from '../article/article.ts';
import { urls } from '../pages/urls.ts';
import type { Filed } from '../pages/volume.ts';

/** Images of the content folder: from their path below it (NFC) to that on the disk. */
export function imageFilesOf(content: string, images: readonly string[]): ReadonlyMap<string, string> {
  return new Map(images.map((file) => [file.normalize('NFC'), path.join(content, file)]));
}

/** Where the images of an article go on the site: path below `content/` (NFC) → path from the site root, beside its page, in the order in which they are shown. */
export function imagePlaces(article: Article, address: string): ReadonlyMap<string, string> {
  return new Map(
    imagesOf(article.blocks).map((src, at) => [
      src,
      urls.image(address, at + 1, path.posix.extname(src).toLowerCase()),
    ]),
  );
}

/** The images that blocks show, each once, in their order. */
export function imagesOf(blocks: readonly Block[]): readonly string[] {
  const found = new Set<string>();
  replaceImages(blocks, (src) => {
    found.add(src);
    return src;
  });
  return [...found];
}

/** The article with the places of its images on the site in its blocks. */
export function withImagesPlaced({ article, record }: Filed): Filed {
  const places = imagePlaces(article, record.url);
  if (places.size === 0) return { article, record };
  return { article: { ...article, blocks: replaceImages(article.blocks, (src) => places.get(src)!) }, record };
}

function replaceImages(blocks: readonly Block[], replace: (src: string) => string): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind === 'image') return { ...block, src: block.src === null ? null : replace(block.src) };
    if (block.kind === 'quote') return { ...block, blocks: replaceImages(block.blocks, replace) };
    if (block.kind === 'list') return { ...block, items: block.items.map((item) => replaceImages(item, replace)) };
    return block;
  });
}
