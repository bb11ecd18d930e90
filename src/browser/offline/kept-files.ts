/** A file that is kept: its path, and the name of its bytes. */
export interface KeptFile {
  readonly path: string;
  readonly name: string;
}

/**
 * The files that a browser keeps of a site, each under its path and the name of its bytes: what one build asks for can never be
 * answered with the bytes of another, and what two builds share is kept once.
 */
export class KeptFiles {
  readonly #scope: string;
  readonly #cache: () => Promise<Cache>;

  constructor(scope: string, cacheName: string) {
    this.#scope = scope;
    this.#cache = () => caches.open(cacheName);
  }

  async find(file: KeptFile): Promise<Response | null> {
    return (await (await this.#cache()).match(this.#key(file))) ?? null;
  }

  /** Keeps bytes; rejects with a QuotaExceededError where there is no room. */
  async put(file: KeptFile, bytes: ArrayBuffer, type: string): Promise<void> {
    const response = new Response(bytes, {
      headers: { 'content-type': type, 'content-length': `${bytes.byteLength}` },
    });
    await (await this.#cache()).put(this.#key(file), response);
  }

  async drop(file: KeptFile): Promise<void> {
    await (await this.#cache()).delete(this.#key(file));
  }

  /** All of them, in the order in which they came. */
  async list(): Promise<readonly KeptFile[]> {
    const requests = await (await this.#cache()).keys();
    return requests.map(({ url }) => {
      const { pathname, search } = new URL(url);
      return { path: decodeURIComponent(pathname.slice(new URL(this.#scope).pathname.length)), name: search.slice(1) };
    });
  }

  #key({ path, name }: KeptFile): string {
    return `${this.#scope}${path.split('/').map(encodeURIComponent).join('/')}?${name}`;
  }
}

/** The name of some bytes: the first 48 bits of their SHA-256 in hexadecimal digits, as the build made it. */
export async function nameOfBytes(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 6);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
