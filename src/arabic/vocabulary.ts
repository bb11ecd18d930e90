import { hashText } from './text-hash.ts';

/** Numbers words as they are met, from 0. A word is found where it stands in a text: it is cut from the text when it is new, and never again. */
export class Vocabulary {
  readonly #words: string[] = [];
  readonly #hashes: number[] = [];
  // The number of each word plus one at the place that its hash gives, or the next free one; 0 is free.
  #slots = new Int32Array(1024);

  /** How many words it has met. */
  get size(): number {
    return this.#words.length;
  }

  /** The word of a number. */
  word(number: number): string {
    return this.#words[number]!;
  }

  /** The number of the word between two offsets of a text. */
  numberOf(text: string, start: number, end: number): number {
    const hash = hashText(text, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const number = this.#slots[slot]! - 1;
      if (number < 0) break;
      if (this.#hashes[number] === hash && isAt(this.#words[number]!, text, start, end)) return number;
      slot = (slot + 1) & mask;
    }
    this.#words.push(text.slice(start, end));
    this.#hashes.push(hash);
    this.#slots[slot] = this.size;
    if (this.size > mask / 2) this.#grow();
    return this.size - 1;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (const [number, hash] of this.#hashes.entries()) {
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
