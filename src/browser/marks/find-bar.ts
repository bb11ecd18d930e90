import { toDigits, type Digits } from '../../arabic/digits.ts';
import { findWords as words } from '../../strings/find.ts';

/** How many letters before and after a place are read out with it. */
const around = 40;

/** A bar over an article that steps through the marked places, by buttons, arrow keys and Enter; Escape ends it. */
export interface FindBar {
  readonly element: HTMLElement;
  /** Says how many places there are; to be called once the bar stands in the page, else nothing is announced. */
  readonly announce: () => void;
}

/** Makes the bar; `close` is called when the reader is done with it. */
export function makeFindBar(
  marks: readonly (readonly HTMLElement[])[],
  contextOf: (place: number, letters: number) => string,
  digits: Digits,
  close: () => void,
): FindBar {
  let current = -1;
  const number = (n: number) => toDigits(String(n), digits);
  const status = make('p', { role: 'status' });
  const element = make('section', { class: 'find-bar', 'aria-label': words.label });
  const step = (by: 1 | -1) => {
    setCurrent(marks[current], false);
    current = current < 0 && by < 0 ? marks.length - 1 : (current + by + marks.length) % marks.length;
    setCurrent(marks[current], true);
    marks[current]![0]!.scrollIntoView({ block: 'center' });
    const context = make('span', { class: 'unseen' }, `: ${contextOf(current, around)}`);
    status.replaceChildren(words.at(number(current + 1), number(marks.length)), context);
  };
  element.append(
    status,
    button('↑', words.previous, () => {
      step(-1);
    }),
    button('↓', words.next, () => {
      step(1);
    }),
    button('×', words.close, close),
  );
  element.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event.key === 'ArrowDown' ? 1 : -1);
    else return;
    event.preventDefault();
  });
  return {
    element,
    announce: () => {
      status.textContent = words.found(marks.length, number(marks.length));
    },
  };
}

function setCurrent(marks: readonly HTMLElement[] | undefined, isCurrent: boolean): void {
  for (const mark of marks ?? []) {
    if (isCurrent) mark.setAttribute('aria-current', 'true');
    else mark.removeAttribute('aria-current');
  }
}

function button(sign: string, label: string, onClick: () => void): HTMLElement {
  const made = make('button', { type: 'button', 'aria-label': label, title: label }, sign);
  made.addEventListener('click', onClick);
  return made;
}

function make(name: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}
