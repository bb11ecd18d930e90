/** A pure function of a text that keeps its last answers, for texts that come again and again, such as names. */
export function remembering<T>(answer: (text: string) => T, most = 100_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, now);
    return now;
  };
}
