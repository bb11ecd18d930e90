// Bytes 80 to FF of the Macintosh Arabic character set, from the Unicode Consortium's mapping table VENDORS/APPLE/ARABIC.TXT. Bytes A0 to BF
// repeat ASCII's signs for text from right to left; their direction is the line's own, so they are read as the plain signs.
const high =
  'Ä\u00a0ÇÉÑÖÜáàâäں«çéèêëí…îïñó»ôö÷úùûü' +
  ' !"#$٪&\'()*+،-./٠١٢٣٤٥٦٧٨٩:؛<=>؟' +
  '❊ءآأؤإئابةتثجحخدذرزسشصضطظعغ[\\]^_' +
  'ـفقكلمنهوىي\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652پٹچەڤگڈڑ{|}ژے';

const table = Array.from({ length: 256 }, (_, byte) =>
  byte < 128 ? String.fromCharCode(byte) : high.charAt(byte - 128),
);

/** The text of bytes in MacArabic, every one of which has a character (D3 E4 A0 C5 → سل إ). */
export function decodeMacArabic(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += table[byte]!;
  return text;
}
