import { inflateSync } from 'node:zlib';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonOf } from '../browser/packed-json.ts';
import { bytesInScript, bytesOfString } from '../browser/scripted-bytes.ts';
import { packedScript, scriptOf } from './packed.ts';

/** What a script hands over as it runs, where a browser reads its bytes one to a letter. */
function handedOver(script: Uint8Array): Uint8Array {
  const received: string[] = [];
  runInNewContext(Buffer.from(script).toString('latin1'), { warraqFile: (text: string) => received.push(text) });
  expect(received).toHaveLength(1);
  return bytesOfString(received[0]!);
}

const everyByteSign = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code));
const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const scripted = fc.oneof(fc.uint8Array(), fc.string({ unit: fc.constantFrom(...'\\"\n\rn)') }).map(bytesOfString));

describe('a file as a script', () => {
  it('hands over the very bytes, run or read', () => {
    fc.assert(
      fc.property(scripted, (bytes) => {
        const script = scriptOf({ path: 'index/a', bytes });
        expect(script.path).toBe('index/a.js');
        expect(handedOver(script.bytes)).toEqual(bytes);
        expect(bytesInScript(script.bytes)).toEqual(bytes);
      }),
      { examples: [[everyByte]] },
    );
  });

  it('is hardly larger than the file', () => {
    const { bytes } = scriptOf({ path: 'a', bytes: everyByte });
    expect(bytes.length).toBe(256 + 4 + 'warraqFile("")'.length);
  });

  it('is told from one that was cut short, and from any other file', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(), (bytes, n) => {
        const script = scriptOf({ path: 'a', bytes }).bytes;
        expect(() => bytesInScript(script.subarray(0, n % script.length))).toThrow(/script/u);
      }),
    );
    expect(() => bytesInScript(Buffer.from('<!doctype html>'))).toThrow(/script/u);
  });
});

describe('a packed script', () => {
  it('hands over a value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.string({ unit: 'binary' }), (value, text) => {
        const both = { value, text };
        expect(jsonOf(inflateSync(handedOver(packedScript('a', both).bytes)))).toEqual(
          JSON.parse(JSON.stringify(both)),
        );
      }),
      { examples: [['العدد ٢٠١٦ – «قمّة» 👍🏽 گ ی \ud83d', everyByteSign]] },
    );
  });

  it('has a byte for each letter of an Arabic text', () => {
    const text = 'قال وزير الطاقة: «نعم، الأسعار ثابتة» – وأضاف أنّ';
    expect(inflateSync(handedOver(packedScript('a', text).bytes)).length).toBe(text.length + '""'.length);
  });
});
