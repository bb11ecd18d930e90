/** Bytes as they were before a mail program wrote them in ASCII, and how many lines it had encoded. */
export interface Unquoted {
  readonly bytes: Uint8Array;
  readonly lines: number;
}

const [equals, feed, carriage, blank] = [0x3d, 0x0a, 0x0d, 0x20];
const fewest = 20;
const headLines = /^(?:[\w-]+:.*(?:\r?\n[ \t].*)*(?:\r?\n|$))+/u;
const encodedText = /^content-transfer-encoding:\s*quoted-printable/imu;
const longestHead = 20_000;

/** Reads quoted-printable («=D8=A7=D9=84» → «ال», lines that end in = joined); null for bytes that are not of it nearly throughout. */
export function fromQuotedPrintable(bytes: Uint8Array): Unquoted | null {
  if (!isQuotedPrintable(bytes)) return null;
  const source = Buffer.from(bytes.subarray(0, longestHead)).toString('latin1');
  const head = mailHead(source);
  // The head of a mail that says how its text is encoded is not encoded itself.
  const isHead = encodedText.test(head) && /^\r?\n/u.test(source.slice(head.length));
  return unquoted(bytes, isHead ? head.length : 0);
}

/** The lines «Name: value» with which a mail, or a part of one, begins. */
export function mailHead(source: string): string {
  return headLines.exec(source.slice(0, longestHead))?.[0] ?? '';
}

/** Reads what is quoted-printable from a place on. */
export function unquoted(bytes: Uint8Array, start = 0): Unquoted {
  const read = new Uint8Array(bytes.length);
  read.set(bytes.subarray(0, start));
  let [length, lines, isEncoded] = [start, 0, false];
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at]!;
    const code = byte === equals ? hexAt(bytes, at + 1) : null;
    const end = byte === equals && code === null ? softBreak(bytes, at + 1) : 0;
    if (code !== null) at += 2;
    if (end > 0) at = end;
    else read[length++] = code ?? byte;
    isEncoded ||= code !== null;
    if (bytes[at] !== feed || !isEncoded) continue;
    lines++;
    isEncoded = false;
  }
  return { bytes: read.subarray(0, length), lines: lines + (isEncoded ? 1 : 0) };
}

function isQuotedPrintable(bytes: Uint8Array): boolean {
  let [encoded, other] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte > 0x7e || byte === 0) return false;
    if (byte !== equals) continue;
    if (hexAt(bytes, at + 1) !== null) encoded++;
    else if (softBreak(bytes, at + 1) === 0) other++;
  }
  return encoded >= fewest && encoded * 3 > bytes.length / 5 && other * 20 <= encoded;
}

function hexAt(bytes: Uint8Array, at: number): number | null {
  const digits = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
  return /^[0-9A-Fa-f]{2}$/u.test(digits) ? Number.parseInt(digits, 16) : null;
}

// Where a line end follows that is none of the text, its index, else 0.
function softBreak(bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === blank) at++;
  if (bytes[at] === carriage) at++;
  return bytes[at] === feed ? at : 0;
}

const word = /=\?([\w-]+)\?([BbQq])\?([^?\s]*)\?=(?:[ \t]*(?==\?[\w-]+\?[BbQq]\?))?/gu;

/** Writes the encoded words of mail heads as what they stand for («=?UTF-8?Q?=D8=A7=D9=84?=» → «ال»); those that can't be read stay. */
export function decodeMailWords(text: string): { readonly text: string; readonly count: number } {
  let count = 0;
  const decoded = text.replace(word, (found: string, charset: string, kind: string, content: string) => {
    const bytes = kind.toUpperCase() === 'B' ? Buffer.from(content, 'base64') : fromQ(content);
    try {
      const read = new TextDecoder(charset, { fatal: true }).decode(bytes);
      count++;
      return read;
    } catch {
      return found;
    }
  });
  return { text: decoded, count };
}

function fromQ(content: string): Uint8Array {
  const bytes = content
    .replaceAll('_', ' ')
    .replace(/=([0-9A-Fa-f]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1');
}
