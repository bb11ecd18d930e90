import { countWords } from '../blocks.ts';
import { repairLetters } from '../decode/letters.ts';
import { dropStrayAmpersands } from './ampersands.ts';
import { htmlParts } from './html-blocks.ts';
import { breaksAsParagraphs, isHtml, parseHtml, type Element } from './html.ts';
import { mainText } from './main-text.ts';
import { clearPageParts } from './page-parts.ts';

/** The text of a page: its main text, unless its JSON-LD has one of which the page itself shows less than half, because it was to come by script. */
export function pageText(root: Element, stated: string | null): Element {
  const shown = mainText(root);
  if (stated === null || stated === '') return shown;
  const { parts } = clearPageParts(htmlParts(shown));
  const isShown = countWords(parts.map(({ block }) => block)) * 2 > stated.split(/\s+/u).length;
  return isShown ? shown : parseHtml(breaksAsParagraphs(dropStrayAmpersands(asHtml(repairLetters(stated).text)).text));
}

// Where no tag parts its paragraphs, line ends do.
function asHtml(stated: string): string {
  const source = isHtml(stated) ? stated : stated.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  if (/<(?:p|br|div|li)[\s/>]/iu.test(source)) return source;
  return source.replace(/\n\s*\n/gu, '<p>').replace(/\n/gu, '<br>');
}
