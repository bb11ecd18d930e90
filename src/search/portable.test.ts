import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { portableCopy } from './portable.ts';

it('is a script that hands over the path and the very bytes', () => {
  fc.assert(
    fc.property(fc.string(), fc.uint8Array(), (path, bytes) => {
      const received: [string, string][] = [];
      const warraqFile = (...file: [string, string]) => received.push(file);
      runInNewContext(portableCopy(path, { path: 'x', bytes }), { warraqFile });
      expect(received.map(([name, base64]) => [name, new Uint8Array(Buffer.from(base64, 'base64'))])).toEqual([
        [path, bytes],
      ]);
    }),
  );
});
