import type { Block } from '../article.ts';
import type { Part } from './paragraphs.ts';

/** An item of an ordered list, with its number and that as it is written: 3 and «3.». */
export interface NumberedItem {
  readonly number: number;
  readonly written: string;
  readonly blocks: readonly Block[];
  /** 1-based line on which it begins. */
  readonly line: number;
}

// Of larger numbers a lone one is a year at the head of a sentence.
const largestAlone = 99;

/**
 * The items of an ordered list as lists that show each its number: where one does not follow the one before, another list begins (3, 4, 7 → a
 * list from 3, a list from 7). Numbers above 99 make a list only where there are several and all follow each other; else their items are
 * paragraphs that begin with them («1978. كان عاما صعبا»).
 */
export function numberedLists(items: readonly NumberedItem[]): readonly Part[] {
  const runs = runsOf(items);
  return runs.flatMap((run): readonly Part[] => {
    const { number, line } = run[0]!;
    if (number > largestAlone && (runs.length > 1 || run.length === 1)) return run.flatMap(paragraphsOf);
    const start = number === 1 ? {} : { start: number };
    return [{ block: { kind: 'list', ordered: true, ...start, items: run.map(({ blocks }) => blocks) }, line }];
  });
}

function runsOf(items: readonly NumberedItem[]): readonly (readonly NumberedItem[])[] {
  const runs: NumberedItem[][] = [];
  let next: number | null = null;
  for (const item of items) {
    if (item.number === next) runs.at(-1)!.push(item);
    else runs.push([item]);
    next = item.number + 1;
  }
  return runs;
}

function paragraphsOf({ written, blocks, line }: NumberedItem): readonly Part[] {
  const [first, ...rest] = blocks;
  const own = first?.kind === 'paragraph' ? first.children : [];
  const others = first?.kind === 'paragraph' ? rest : blocks;
  const text = own.length > 0 ? `${written} ` : written;
  const joined =
    own[0]?.kind === 'text'
      ? [{ ...own[0], text: text + own[0].text }, ...own.slice(1)]
      : [{ kind: 'text' as const, text }, ...own];
  return [{ kind: 'paragraph' as const, children: joined }, ...others].map((block) => ({ block, line }));
}
