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
  of(id: number): FormCounts;
  clear(): void;
}

export function createFormCount(): FormCount {
  const counts: readonly number[][] = [[], [], []];
  const last: readonly number[][] = [[], [], []];
  return {
    add(id, standing, document) {
      for (let i = 0; i <= standing; i++) {
        if (last[i]![id] === document) continue;
        last[i]![id] = document;
        counts[i]![id] = (counts[i]![id] ?? 0) + 1;
      }
    },
    of: (id) => ({ documents: counts[0]![id] ?? 0, located: counts[1]![id] ?? 0, alone: counts[2]![id] ?? 0 }),
    clear() {
      for (const list of [...counts, ...last]) list.length = 0;
    },
  };
}
