/** A word from its last letter to its first, by which words with the same end stand together: وزارة → ةرازو */
export const backwards = (word: string) => [...word].reverse().join('');
