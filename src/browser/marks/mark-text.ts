import type { Place } from './find-wanted.ts';

interface Piece {
  readonly node: Text;
  /** Where its text begins in that of the whole. */
  readonly start: number;
}

/** The text of some elements, with the text nodes it is made of. */
export interface ReadText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const inline = new Set([
  'A',
  'B',
  'BDI',
  'CITE',
  'CODE',
  'EM',
  'I',
  'MARK',
  'Q',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
]);

/** Reads the text below elements; a new line stands wherever an element other than an inline one begins or ends, so that no word reaches from one paragraph into the next. */
export function readText(elements: readonly Element[]): ReadText {
  const pieces: Piece[] = [];
  let text = '';
  const read = (node: Node) => {
    if (node instanceof Text) {
      pieces.push({ node, start: text.length });
      text += node.data;
      return;
    }
    const breaks = !inline.has(node.nodeName);
    if (breaks) text += '\n';
    node.childNodes.forEach(read);
    if (breaks) text += '\n';
  };
  elements.forEach(read);
  return { text, pieces };
}

/** Puts each place into `<mark>`, by splitting text nodes alone; a word that an emphasis cuts gets one for each part. Gives the marks of each place, in order. */
export function markPlaces({ pieces }: ReadText, places: readonly Place[]): readonly (readonly HTMLElement[])[] {
  const marks = places.map((): HTMLElement[] => []);
  let last = places.length - 1;
  // From the end, so that the offsets of what is not yet marked stay true.
  for (const { node, start } of [...pieces].reverse()) {
    const end = start + node.length;
    while (last >= 0 && places[last]!.start >= end) last--;
    for (let at = last; at >= 0 && places[at]!.end > start; at--) {
      const place = places[at]!;
      const from = Math.max(place.start - start, 0);
      node.splitText(Math.min(place.end - start, node.length));
      marks[at]!.unshift(wrap(node.splitText(from)));
    }
  }
  return marks;
}

function wrap(node: Text): HTMLElement {
  const mark = document.createElement('mark');
  node.replaceWith(mark);
  mark.append(node);
  return mark;
}

/** Takes marks away again; the text is as it was. */
export function unmark(marks: readonly (readonly HTMLElement[])[]): void {
  for (const mark of marks.flat()) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
