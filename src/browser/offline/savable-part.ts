import type { Digits } from '../../arabic/digits.ts';
import { offlineWords as words, sizeWords } from '../../strings/offline.ts';
import type { FolderState } from './messages.ts';

const yearFolder = /^(?:\d{4}|undated)$/u;

/** One part of the archive on the page: a year, the tools, or the whole. */
export class SavablePart {
  readonly label: string;
  readonly #id: string;
  readonly #element: HTMLElement;
  readonly #digits: Digits;

  constructor(element: HTMLElement, digits: Digits) {
    this.#element = element;
    this.#digits = digits;
    this.#id = element.dataset['part']!;
    this.label = element.dataset['label']!;
  }

  /** The top folders that belong to it, of those the site has. */
  foldersOf(all: readonly FolderState[]): readonly FolderState[] {
    if (this.#id === 'whole') return all;
    return all.filter(({ name }) => (this.#id === 'tools' ? !yearFolder.test(name) : name === this.#id));
  }

  /** Shows how much of it is kept. */
  show(all: readonly FolderState[]): void {
    const folders = this.foldersOf(all);
    const sum = (of: (folder: FolderState) => number) => folders.reduce((total, folder) => total + of(folder), 0);
    const files = sum((folder) => folder.files - folder.core);
    const kept = sum((folder) => folder.kept - folder.core);
    this.#find('.part-size').textContent = sizeWords(
      sum((folder) => folder.bytes),
      this.#digits,
    );
    this.#find('.part-state').textContent = this.#stateWords(kept, files);
    this.#find('[data-do=save] span').textContent = kept <= 0 ? words.save : words.resume;
    this.#find('progress').hidden = true;
    this.#setButtons({ save: kept < files, stop: false, remove: kept > 0 });
  }

  /** Shows that others are saved before it. */
  showWaiting(): void {
    this.#find('.part-state').textContent = words.waiting;
    this.#setButtons({ save: false, stop: true, remove: false });
  }

  /** Shows how far its saving has come, from 0 to 1. */
  showSaving(share: number): void {
    const progress = this.#find('progress') as HTMLProgressElement;
    progress.hidden = false;
    progress.value = share * 100;
    this.#find('.part-state').textContent = words.some(percent(share), this.#digits);
    this.#setButtons({ save: false, stop: true, remove: false });
  }

  /** Calls a function where one of its buttons is pressed. */
  on(action: 'save' | 'stop' | 'remove', listener: () => void): void {
    this.#find(`[data-do=${action}]`).addEventListener('click', listener);
  }

  #stateWords(kept: number, files: number): string {
    if (kept <= 0) return words.none;
    return kept >= files ? words.all : words.some(percent(kept / files), this.#digits);
  }

  #setButtons(shown: Readonly<Record<'save' | 'stop' | 'remove', boolean>>): void {
    const focused = this.#element.querySelector<HTMLElement>(':focus');
    for (const [action, isShown] of Object.entries(shown)) this.#find(`[data-do=${action}]`).hidden = !isShown;
    // A button that vanishes under a reader's finger takes the keyboard's place with it.
    if (focused?.hidden) this.#element.querySelector<HTMLElement>('button:not([hidden])')?.focus();
  }

  #find(selector: string): HTMLElement {
    return this.#element.querySelector<HTMLElement>(selector)!;
  }
}

// Rounded down: what is not all there is never said to be.
function percent(share: number): number {
  return Math.floor(share * 100);
}
