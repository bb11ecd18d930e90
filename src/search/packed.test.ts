import { inflateSync } from 'node:zlib';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packedScript, portableCopy } from './packed.ts';

function bytesOf(script: Uint8Array): Buffer {
  const received: string[] = [];
  runInNewContext(Buffer.from(script).toString(), { warraqFile: (base64: string) => received.push(base64) });
  expect(received).toHaveLength(1);
  return Buffer.from(received[0]!, 'base64');
}

it('a copy is a script that hands over the very bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const copy = portableCopy({ path: 'index/a', bytes });
      expect(copy.path).toBe('index/a.js');
      expect(new Uint8Array(bytesOf(copy.bytes))).toEqual(bytes);
    }),
  );
});

it('a packed script hands over a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(inflateSync(bytesOf(packedScript('a', text).bytes)).toString()).toBe(text);
    }),
  );
});
