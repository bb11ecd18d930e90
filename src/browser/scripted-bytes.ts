const quote = '"'.charCodeAt(0);
const backslash = '\\'.charCodeAt(0);
const opening = 'warraqFile("';
const ending = '")';
const escaped: Readonly<Record<string, string>> = { n: '\n', r: '\r' };

/**
 * The bytes that a script of `src/search/packed.ts` hands over, read from the script's own bytes, as http brings them. Throws where the script was
 * cut short, or is another.
 */
export function bytesInScript(script: Uint8Array): Uint8Array<ArrayBuffer> {
  const end = script.length - ending.length;
  const isWhole = end >= opening.length && signsAt(script, 0, opening) && signsAt(script, end, ending);
  if (!isWhole) throw new Error('no script that hands over a file');
  const bytes = new Uint8Array(end - opening.length);
  let length = 0;
  for (let at = opening.length; at < end; at++) {
    let byte = script[at]!;
    if (byte === quote) throw new Error('a script of another form');
    if (byte === backslash) {
      const sign = String.fromCharCode(script[++at]!);
      byte = (escaped[sign] ?? sign).charCodeAt(0);
    }
    bytes[length++] = byte;
  }
  return bytes.subarray(0, length);
}

/** The bytes of a string that such a script handed over: of a letter beyond ASCII the lower half is the byte, as the browser's `x-user-defined` reads it. */
export function bytesOfString(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function signsAt(script: Uint8Array, from: number, signs: string): boolean {
  for (let at = 0; at < signs.length; at++) if (script[from + at] !== signs.charCodeAt(at)) return false;
  return true;
}
