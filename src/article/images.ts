import type { Block } from './article.ts';

/** The blocks with each image's source as a path below `content/`; null for what is remote, absolute, inline data or outside `content/`. */
export function resolveImages(blocks: readonly Block[], article: string): readonly Block[] {
  const folder = article.split('/').slice(0, -1);
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'image':
        return { ...block, src: block.src === null ? null : resolved(block.src, folder) };
      case 'quote':
        return { ...block, blocks: resolveImages(block.blocks, article) };
      case 'list':
        return { ...block, items: block.items.map((item) => resolveImages(item, article)) };
      default:
        return block;
    }
  });
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
