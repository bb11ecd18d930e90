import { filterNames, formatState, readState, type SearchState } from './search-state.ts';

/** The form of the search, and the address that says the same: a search is a step of the reader's way, so that Back leads to the one before. */
export function openForm(form: HTMLFormElement, clear: HTMLElement, show: (state: SearchState) => void) {
  const go = (state: SearchState) => {
    const search = formatState(state);
    // A date that is typed and entered both changes and submits the form: one step.
    if (search === formatState(stateOfAddress())) return;
    history.pushState(null, '', `${location.pathname}${search}`);
    show(state);
  };
  const fromAddress = () => {
    const state = stateOfAddress();
    fill(form, state);
    show(state);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(readState(new FormData(form)));
  });
  form.addEventListener('change', (event) => {
    if (event.target !== form.elements.namedItem('q')) go(readState(new FormData(form)));
  });
  clear.addEventListener('click', () => {
    const { q, from, to, sort } = readState(new FormData(form));
    const state = { ...readState(new URLSearchParams()), q, from, to, sort };
    fill(form, state);
    go(state);
  });
  addEventListener('popstate', fromAddress);
  fromAddress();
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
