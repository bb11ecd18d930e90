/** What stands in `data-state` of the list of results. */
export type ResultsState = 'idle' | 'loading' | 'partial' | 'done' | 'error';

// Whoever has not typed for so long wants to hear what was found.
const pause = 1200;

/** The line above the results that says how far the search is, and the state of the list that says the same to programs. */
export class StatusLine {
  readonly #line: HTMLElement;
  readonly #list: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isQuiet = false;

  constructor(line: HTMLElement, list: HTMLElement) {
    this.#line = line;
    this.#list = list;
  }

  /** While the reader types the line is not read out at every letter, but when the typing pauses. */
  set isQuiet(isQuiet: boolean) {
    clearTimeout(this.#timer);
    this.#isQuiet = isQuiet;
    this.#line.setAttribute('aria-live', isQuiet ? 'off' : 'polite');
  }

  get isQuiet(): boolean {
    return this.#isQuiet;
  }

  /** Without a sentence the one before stays. */
  say(state: ResultsState, sentence: string | null): void {
    this.#list.dataset['state'] = state;
    if (sentence === null) return;
    if (this.#line.textContent !== sentence) this.#line.textContent = sentence;
    clearTimeout(this.#timer);
    if (!this.#isQuiet) return;
    this.#timer = setTimeout(() => {
      this.isQuiet = false;
      this.#line.replaceChildren(sentence);
    }, pause);
  }

  /** How many hits there are so far. */
  set total(n: number) {
    this.#list.dataset['total'] = String(n);
  }
}
