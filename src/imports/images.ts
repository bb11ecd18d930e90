import path from 'node:path';
import type { Block } from '../article/article.ts';

/** An image that comes with an article: its place below the source, and its place below `content/`. */
export interface ImageCopy {
  readonly from: string;
  readonly to: string;
}

/** The sources of images in blocks, in order, once each. */
function sourcesIn(blocks: readonly Block[]): readonly string[] {
  const found = blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'image') return block.src === null ? [] : [block.src];
    if (block.kind === 'quote') return sourcesIn(block.blocks);
    return block.kind === 'list' ? block.items.flatMap(sourcesIn) : [];
  });
  return [...new Set(found)];
}

/** Which images of a saved page lie in its source, by the address that the page gives: `a_files/b.jpg` → `2016/a_files/b.jpg`; nothing outside of the source is one. */
export function localImages(
  blocks: readonly Block[],
  page: string,
  exists: (file: string) => boolean,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const src of sourcesIn(blocks)) {
    const file = path.posix.join(path.posix.dirname(page), plainPath(src));
    const inside = !/^(?:[a-z][a-z0-9+.-]*:|[/\\])/iu.test(src) && !file.startsWith('..');
    if (inside && /\.(?:jpe?g|png|gif|webp|avif)$/iu.test(file) && exists(file)) found.set(src, file);
  }
  return found;
}

/** Blocks whose local images bear the name of their article (`2016/10/12-1.jpg`), and the copies that this takes. */
export function withOwnImages(
  blocks: readonly Block[],
  local: ReadonlyMap<string, string>,
  stem: string,
): { readonly blocks: readonly Block[]; readonly images: readonly ImageCopy[] } {
  const images = [...local].map(([src, from], at) => ({
    src,
    from,
    to: `${stem}-${at + 1}${path.posix.extname(from).toLowerCase()}`,
  }));
  const nameOf = new Map(images.map(({ src, to }) => [src, path.posix.basename(to)]));
  const walk = (list: readonly Block[]): readonly Block[] =>
    list.map((block): Block => {
      if (block.kind === 'image') return { ...block, src: nameOf.get(block.src ?? '') ?? block.src };
      if (block.kind === 'quote') return { ...block, blocks: walk(block.blocks) };
      return block.kind === 'list' ? { ...block, items: block.items.map(walk) } : block;
    });
  return { blocks: walk(blocks), images: images.map(({ from, to }) => ({ from, to })) };
}

function plainPath(src: string): string {
  const bare = src.replace(/[?#].*$/u, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
