import type { Problem } from '../problems/problem.ts';
import type { Block } from './article.ts';

/** Where images are looked for: the article that shows them, its text, and the paths below `content/` of all images there are. */
export interface ImagePlaces {
  readonly article: string;
  readonly text: string;
  readonly images: ReadonlySet<string>;
}

/**
 * The blocks with each image's source as a path below `content/`, or null where there is no such file: what is remote, inline
 * data, outside `content/` or simply not there is told as a notice, and its caption stays.
 */
export function resolveImages(
  blocks: readonly Block[],
  places: ImagePlaces,
): { readonly blocks: readonly Block[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const folder = places.article.split('/').slice(0, -1);
  const resolve = (src: string): string | null => {
    const path = resolved(src, folder);
    if (path !== null && places.images.has(path)) return path;
    problems.push(missing(src, places));
    return null;
  };
  const walk = (list: readonly Block[]): readonly Block[] =>
    list.map((block): Block => {
      switch (block.kind) {
        case 'image':
          return { ...block, src: block.src === null ? null : resolve(block.src) };
        case 'quote':
          return { ...block, blocks: walk(block.blocks) };
        case 'list':
          return { ...block, items: block.items.map(walk) };
        default:
          return block;
      }
    });
  return { blocks: walk(blocks), problems };
}

function missing(src: string, { article, text }: ImagePlaces): Problem {
  const at = text.indexOf(src);
  return {
    code: 'missing-image',
    file: article,
    line: at < 0 ? null : text.slice(0, at).split('\n').length,
    found: src,
    expected: 'an image file in the content folder (.jpg, .png, .gif, .webp, .avif)',
    hint: 'put the image beside the article and name it by its file name, or take it out of the article',
  };
}

function resolved(src: string, folder: readonly string[]): string | null {
  const path = plainPath(src.trim());
  if (path === null || path === '' || /^(?:[a-z][a-z0-9+.-]*:|[/\\])/iu.test(path) || path.includes('\0')) return null;
  const steps = [...folder];
  for (const step of path.split(/[/\\]/u)) {
    if (step === '..') {
      if (steps.pop() === undefined) return null;
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.length > 0 ? steps.join('/').normalize('NFC') : null;
}

function plainPath(src: string): string | null {
  try {
    return decodeURIComponent(src.replace(/[?#].*$/u, ''));
  } catch {
    return src;
  }
}
