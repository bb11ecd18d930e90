/** In how many documents a word form was seen, and seen right after a preposition. */
export interface FormCount {
  add(id: number, located: boolean, document: number): void;
  of(id: number): { readonly documents: number; readonly locations: number };
  clear(): void;
}

/** Counts forms by number, each once a document. */
export function createFormCount(): FormCount {
  const documents: number[] = [];
  const locations: number[] = [];
  const last: number[] = [];
  const lastLocated: number[] = [];
  return {
    add(id, located, document) {
      if (last[id] !== document) documents[id] = (documents[id] ?? 0) + 1;
      last[id] = document;
      if (!located || lastLocated[id] === document) return;
      locations[id] = (locations[id] ?? 0) + 1;
      lastLocated[id] = document;
    },
    of: (id) => ({ documents: documents[id] ?? 0, locations: locations[id] ?? 0 }),
    clear() {
      for (const list of [documents, locations, last, lastLocated]) list.length = 0;
    },
  };
}
