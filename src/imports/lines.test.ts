import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { linesOf, type Line } from './lines.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function read(bytes: Uint8Array, size = 7): Promise<readonly Line[]> {
  const found: Line[] = [];
  for await (const line of linesOf(inPieces(bytes, size), null)) found.push(line);
  return found;
}

const text = 'العنوان,النص\r\nقمة المدينة,نص الخبر الأول في مدينة الريحان\nسطر آخر,والقمة مستمرة حتى الغد';
const expected = text.split('\n').map((line, at) => ({ number: at + 1, text: line.replace(/\r$/u, '') }));

describe('lines of a file in pieces', () => {
  test.each(['utf-8', 'windows-1256', 'iso-8859-6', 'utf-16le', 'utf-16be'])('are read from %s', async (encoding) => {
    const bytes = iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') });
    // An encoding is known by whole lines: the first piece has some.
    expect(await read(bytes, 150)).toEqual(expected);
  });

  test.each(['utf-16le', 'utf-16be'])('are read from %s without its mark', async (encoding) => {
    expect(await read(iconv.encode(text, encoding, { addBOM: false }), 150)).toEqual(expected);
  });

  test('lose a byte order mark and nothing else', async () => {
    expect(await read(Buffer.from(`\ufeff${text}`))).toEqual(expected);
  });

  test('that are no text are null among good ones', async () => {
    const bytes = Buffer.concat([Buffer.from('سطر أول\n'), Buffer.from([0xd9, 0x0a]), Buffer.from('سطر ثالث\n')]);
    expect(await read(bytes, 100)).toEqual([
      { number: 1, text: 'سطر أول' },
      { number: 2, text: null },
      { number: 3, text: 'سطر ثالث' },
    ]);
  });

  test('are the same however the pieces fall', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'ق', '😀', '\n', '\r\n', '"') }),
        fc.integer({ min: 1, max: 9 }),
        async (string, size) => {
          const lines = string.split('\n').map((line, at) => ({ number: at + 1, text: line.replace(/\r$/u, '') }));
          if (lines.at(-1)?.text === '' && !string.endsWith('\r')) lines.pop();
          expect(await read(Buffer.from(string), size)).toEqual(lines);
        },
      ),
    );
  });
});
