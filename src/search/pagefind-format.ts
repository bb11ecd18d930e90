import { gunzipSync, gzipSync } from 'node:zlib';

// What Pagefind 1.6 writes before the data of a file.
const signature = Buffer.from('pagefind_dcd');

/** The data of a file of Pagefind, which is CBOR; throws where it is none of Pagefind 1.6. */
export function unpack(bytes: Uint8Array): Buffer {
  const data = gunzipSync(bytes);
  if (!data.subarray(0, signature.length).equals(signature)) throw new Error('no file of Pagefind 1.6');
  return data.subarray(signature.length);
}

/** Data as a file of Pagefind. */
export function pack(data: readonly Uint8Array[]): Uint8Array {
  return gzipSync(Buffer.concat([signature, ...data]), { level: 6 });
}
