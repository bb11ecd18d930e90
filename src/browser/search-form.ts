import { filterNames, formatState, readState, type SearchState } from './search-state.ts';

/** The form of the search, and the address that says the same: a search is a step of the reader's way, so that Back leads to the one before. */
export function openForm(
  form: HTMLFormElement,
  clear: HTMLElement,
  show: (state: SearchState) => void,
): { setRange(from: string, to: string): void } {
  const shown = (state: SearchState) => {
    clear.hidden = filterNames.every((name) => state.filters[name].length === 0);
    show(state);
  };
  const go = (state: SearchState) => {
    const search = formatState(state);
    // A date that is typed and entered both changes and submits the form: one step.
    if (search === formatState(stateOfAddress())) return;
    history.pushState(null, '', `${location.pathname}${search}`);
    shown(state);
  };
  const fillAndGo = (state: SearchState) => {
    fill(form, state);
    go(state);
  };
  const stateOfForm = () => readState(new FormData(form));
  const fromAddress = () => {
    const state = stateOfAddress();
    fill(form, state);
    shown(state);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(stateOfForm());
  });
  form.addEventListener('change', (event) => {
    if (event.target !== form.elements.namedItem('q')) go(stateOfForm());
  });
  clear.addEventListener('click', () => {
    fillAndGo({ ...stateOfForm(), filters: readState(new URLSearchParams()).filters });
  });
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
