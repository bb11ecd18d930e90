import type { Digits } from '../arabic/digits.ts';
import { makeFindBar } from './marks/find-bar.ts';
import { findWanted } from './marks/find-wanted.ts';
import { markPlaces, readText, unmark } from './marks/mark-text.ts';
import { wantedOf } from './marks/wanted.ts';

// Marks the searched words of an article that was opened from a search; loaded only where the address asks for it.

/** Written out by the bundle: the digits of the archive. */
declare const warraqDigits: Digits;

let end = () => undefined as unknown;

function begin(): void {
  const wanted = wantedOf(location.hash);
  if (!wanted) return;
  end();
  const read = readText([...document.querySelectorAll('article h1, [itemprop=articleBody]')]);
  const places = findWanted(read.text, wanted);
  if (places.length === 0) return;
  const marks = markPlaces(read, places);
  const context = (place: number, letters: number) => {
    const { start, end: until } = places[place]!;
    const text = read.text.slice(Math.max(0, start - letters), until + letters);
    // Not from the middle of a word, nor from the paragraph before.
    const words = text.replaceAll('\n', ' ').trim().split(/\s+/u);
    return words.slice(start > letters ? 1 : 0, words.length > 2 ? -1 : undefined).join(' ');
  };
  const bar = makeFindBar(marks, context, warraqDigits, () => {
    end();
    // The address of the article alone; a reload shall not mark it again.
    history.replaceState(history.state, '', location.pathname + location.search);
    document.getElementById('main')?.focus({ preventScroll: true });
  });
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !(event.target instanceof HTMLInputElement))
      bar.element.querySelector<HTMLElement>('button:last-child')!.click();
  };
  document.getElementById('main')!.prepend(bar.element);
  addEventListener('keydown', escape);
  // A live region is read out only when its text changes after it came to be.
  setTimeout(bar.announce, 100);
  end = () => {
    removeEventListener('keydown', escape);
    bar.element.remove();
    unmark(marks);
    end = () => undefined;
  };
}

addEventListener('hashchange', begin);
begin();
