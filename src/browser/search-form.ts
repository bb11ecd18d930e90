import { placeOfStep, type Place } from './place.ts';
import { filterNames, formatState, readState, type SearchState } from './search-state.ts';

// Letters that follow each other faster are searched for together.
const pause = 200;

/** Shows a search; `typed` is what stands in the box while it is being typed, null for a search that is complete. `place` is where a reader comes back to. */
type Show = (state: SearchState, typed: string | null, place: Place | null) => void;

/**
 * The form of the search, and the address that says the same. A search is a step of the reader's way, so that Back leads to the one before; what is
 * still being typed is shown in the place of the step before, and becomes a step when the reader enters it or leaves the box.
 */
export function openForm(
  form: HTMLFormElement,
  clear: HTMLElement,
  found: HTMLElement,
  show: Show,
): { setRange(from: string, to: string): void } {
  const box = form.elements.namedItem('q') as HTMLInputElement;
  const stateOfForm = () => readState(new FormData(form));
  const addressOf = (search: string) => `${location.pathname}${search}`;
  // The step in whose place the typed search stands, while there is one.
  let before: string | null = null;
  let isHalfTyped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;

  const shown: Show = (state, typed, place) => {
    isHalfTyped = typed !== null;
    clear.hidden = filterNames.every((name) => state.filters[name].length === 0);
    show(state, typed, place);
  };
  const type = () => {
    timer = undefined;
    before ??= location.search;
    const state = stateOfForm();
    history.replaceState(null, '', addressOf(formatState(state)));
    shown(state, box.value, null);
  };
  const settle = (search: string) => {
    clearTimeout(timer);
    timer = undefined;
    if (before !== null) history.replaceState(null, '', addressOf(before));
    before = null;
    // A date that is typed and entered both changes and submits the form: one step.
    if (search !== formatState(stateOfAddress())) history.pushState(null, '', addressOf(search));
  };
  const go = (state: SearchState) => {
    const search = formatState(state);
    const isShown = !isHalfTyped && search === formatState(stateOfAddress());
    settle(search);
    if (!isShown) shown(state, null, null);
  };
  const fillAndGo = (state: SearchState) => {
    fill(form, state);
    go(state);
  };
  const fromAddress = () => {
    clearTimeout(timer);
    [timer, before] = [undefined, null];
    const state = stateOfAddress();
    fill(form, state);
    shown(state, null, placeOfStep());
  };

  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(type, pause);
  });
  box.addEventListener('blur', () => {
    if (timer === undefined && before === null) return;
    if (!isPressed) go(stateOfForm());
    else {
      // What is pressed shall not move away: the rest of the word is searched for when the box is entered again.
      settle(formatState(stateOfForm()));
      isHalfTyped = true;
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(stateOfForm());
  });
  form.addEventListener('change', (event) => {
    if (event.target !== box) go(stateOfForm());
  });
  clear.addEventListener('click', () => {
    fillAndGo({ ...stateOfForm(), filters: readState(new URLSearchParams()).filters });
    // The button vanishes: the keyboard stays among the filters.
    (form.elements.namedItem('sort') as HTMLElement).focus();
  });
  for (const press of ['pointerdown', 'pointerup', 'pointercancel'] as const) {
    addEventListener(
      press,
      ({ type: kind, target }) => {
        isPressed = kind === 'pointerdown' && found.contains(target as Node);
      },
      { capture: true },
    );
  }
  addEventListener('popstate', fromAddress);
  fromAddress();
  return {
    setRange: (from, to) => {
      fillAndGo({ ...stateOfForm(), from, to });
    },
  };
}

const stateOfAddress = () => readState(new URLSearchParams(location.search));

/** Puts a search into the form; the filters follow when they are counted. */
function fill(form: HTMLFormElement, { q, from, to, sort, filters }: SearchState): void {
  for (const [name, value] of Object.entries({ q, from, to, sort })) {
    (form.elements.namedItem(name) as HTMLInputElement).value = value;
  }
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    box.checked = filterNames.some((name) => name === box.name && filters[name].includes(box.value));
  }
}
