/** The result that a reader went to: kept with the step of the reader's way, so that Back leads there again where the browser has not kept the page. */
export interface Place {
  readonly url: string;
  /** How many results were shown. */
  readonly shown: number;
  /** Where the result stood, in pixels below the window's upper edge. */
  readonly top: number;
}

/** Keeps the place whenever a result of the list is opened. */
export function keepPlaces(list: HTMLElement): void {
  list.addEventListener('click', ({ target }) => {
    const item = (target as Element).closest('a')?.closest<HTMLElement>('[data-url]');
    if (!item) return;
    const place = { url: item.dataset['url']!, shown: list.children.length, top: item.getBoundingClientRect().top };
    history.replaceState({ place } satisfies Step, '');
  });
}

interface Step {
  readonly place: Place;
}

/** The place that was kept with the step at which the reader is; null where none was. */
export function placeOfStep(): Place | null {
  return (history.state as Step | null)?.place ?? null;
}

/** Puts the result where it stood, with the keyboard on it; nothing where it is not shown. */
export function goToPlace(list: HTMLElement, { url, top }: Place): void {
  const item = list.querySelector(`[data-url=${CSS.escape(url)}]`);
  if (!item) return;
  scrollBy({ top: item.getBoundingClientRect().top - top, behavior: 'instant' });
  item.querySelector('a')?.focus({ preventScroll: true });
}
