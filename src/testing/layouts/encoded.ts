import iconv from 'iconv-lite';

// What each code page lacks was written by the nearest sign there was.
const poorer: Readonly<Record<string, string>> = {
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  ـ: 'ـ',
  '…': '...',
  '’': "'",
};

/** Bytes in a code page that iconv knows; signs that it lacks become their nearest. */
export function inCodePage(text: string, page: 'windows-1256' | 'iso-8859-6' | 'cp720'): Uint8Array {
  const lacks = (sign: string) => sign !== '?' && iconv.encode(sign, page).toString('latin1') === '?';
  const written = text.replace(/[^\u0000-\u007f\u0621-\u063a\u0641-\u0652]/gu, (sign) =>
    lacks(sign) ? (poorer[sign] ?? westernDigit(sign)) : sign,
  );
  return iconv.encode(written, page);
}

function westernDigit(sign: string): string {
  const digit = sign.charCodeAt(0) - 0x660;
  return digit >= 0 && digit < 10 ? String(digit) : ' ';
}

const shapes = new Map<string, number>();
for (let byte = 255; byte > 127; byte--) {
  const sign = iconv.decode(Buffer.from([byte]), 'cp864');
  shapes.set(sign, byte);
  const letter = sign.normalize('NFKC').trim();
  if (letter !== '' && !shapes.has(letter)) shapes.set(letter, byte);
}
// The page has no ﺇ and joins only some letters at their end: the screen's own font did the rest.
const nearest: Readonly<Record<string, string>> = { إ: 'ا', لإ: 'لا', '٪': '%' };

/** Bytes in code page 864, which has the letters' shapes and not the letters, of a text that is `shaped`. */
export function inCp864(drawn: string): Uint8Array {
  return Uint8Array.from(
    [...drawn].flatMap((sign) => {
      const letter = sign.normalize('NFKC');
      const known = shapes.get(sign) ?? shapes.get(letter) ?? shapes.get(nearest[letter] ?? '');
      return known === undefined ? plainByte(sign) : [known];
    }),
  );
}

// What a page lacks was not typed: a vowel mark is left away, any other sign leaves a gap.
function plainByte(sign: string): readonly number[] {
  if (/\p{M}/u.test(sign)) return [];
  const plain = poorer[sign] ?? westernDigit(sign);
  return [...Buffer.from(sign < '\u0080' ? sign : plain, 'latin1')];
}

// Apple's table of MacArabic (unicode.org, VENDORS/APPLE/ARABIC.TXT): letters as in ISO 8859-6, signs that run from right to left 80 higher than in ASCII.
const mac = new Map<string, number>([
  ['«', 0x8c],
  ['…', 0x93],
  ['»', 0x98],
  ['÷', 0x9b],
  ['٪', 0xa5],
  ['(', 0xa8],
  [')', 0xa9],
  ['،', 0xac],
  ['؛', 0xbb],
  ['؟', 0xbf],
]);
for (let digit = 0; digit < 10; digit++) mac.set(String.fromCharCode(0x660 + digit), 0xb0 + digit);
for (let code = 0x621; code <= 0x652; code++)
  if (code <= 0x63a || code >= 0x640) mac.set(String.fromCharCode(code), code - 0x560);

/** Bytes as a Macintosh wrote them. */
export function inMacArabic(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((sign) => (mac.has(sign) ? [mac.get(sign)!] : plainByte(sign))));
}

/** UTF-8 whose bytes were once read as a Western or Arabic code page and saved again: «Ø§Ù„». */
export function twiceEncoded(text: string, by: 'windows-1252' | 'windows-1256'): Uint8Array {
  const bytes = Buffer.from(text);
  if (by === 'windows-1256') return Buffer.from(new TextDecoder(by, { ignoreBOM: true }).decode(bytes));
  // Its unassigned bytes as browsers read them, C1 controls.
  return Buffer.from(
    [...bytes].map((byte) => iconv.decode(Buffer.of(byte), by).replace('\ufffd', String.fromCharCode(byte))).join(''),
  );
}

/** UTF-16 in either order, with or without its mark. */
export function inUtf16(text: string, order: 'le' | 'be', marked: boolean): Uint8Array {
  const bytes = Buffer.from(`${marked ? '\ufeff' : ''}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}
