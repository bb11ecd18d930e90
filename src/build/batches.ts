/** Neighbours together, up to so much a batch; one that is larger is a batch by itself. */
export function batchesOf<T>(
  list: readonly T[],
  most: number,
  sizeOf: (one: T) => number = () => 1,
): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let room = 0;
  for (const one of list) {
    if (room < sizeOf(one)) {
      batches.push([]);
      room = most;
    }
    batches.at(-1)!.push(one);
    room -= sizeOf(one);
  }
  return batches;
}
