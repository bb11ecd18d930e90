/** What stands in `data-state` of the list of results. */
export type ResultsState = 'idle' | 'loading' | 'partial' | 'done' | 'error';

/** The line above the results that says how far the search is, and the state of the list that says the same to programs. */
export class StatusLine {
  readonly #line: HTMLElement;
  readonly #list: HTMLElement;

  constructor(line: HTMLElement, list: HTMLElement) {
    this.#line = line;
    this.#list = list;
  }

  say(state: ResultsState, sentence: string): void {
    this.#list.dataset['state'] = state;
    if (this.#line.textContent !== sentence) this.#line.textContent = sentence;
  }

  /** How many hits there are so far. */
  set total(n: number) {
    this.#list.dataset['total'] = String(n);
  }
}
