/** The value that `packedJson` of `src/search/packed.ts` packed, from its bytes. */
export function jsonOf(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('windows-1256').decode(bytes));
}
