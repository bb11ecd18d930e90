/** In how many documents a word form was seen, right after a preposition, and there with nothing of its own after it. */
export interface FormCounts {
  readonly documents: number;
  readonly located: number;
  readonly alone: number;
}

/** How a word stands: 0 anywhere, 1 right after a preposition, 2 there with nothing of its own after it. */
export type Standing = 0 | 1 | 2;

/** Counts forms by number, each standing once a document. */
export interface FormCount {
  add(id: number, standing: Standing, document: number): void;
  /** The counts of all forms that were seen, in the order of the first sight of each. */
  all(): Iterable<FormCounts & { readonly id: number }>;
}

// For each form its three counts, and then for each the last document that added to it, plus one.
const standings = 3;
const width = 2 * standings;

export function createFormCount(): FormCount {
  let held = new Int32Array(1024 * width);
  const seen: number[] = [];
  return {
    add(id, standing, document) {
      const first = id * width;
      if (first >= held.length) held = grown(held, 2 * first);
      if (held[first] === 0) seen.push(id);
      for (let count = first; count <= first + standing; count++) {
        if (held[count + standings] === document + 1) continue;
        held[count + standings] = document + 1;
        held[count]!++;
      }
    },
    *all() {
      for (const id of seen) {
        const [documents, located, alone] = held.subarray(id * width, id * width + standings);
        yield { id, documents: documents!, located: located!, alone: alone! };
      }
    },
  };
}

function grown(held: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(held);
  return larger;
}
