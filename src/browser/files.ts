import { jsonOf } from './packed-json.ts';
import { bytesInScript, bytesOfString } from './scripted-bytes.ts';

// Set before the scripts of `src/search/packed.ts` are loaded: each hands over its bytes, one to a letter.
declare global {
  var warraqFile: ((bytes: string) => void) | undefined;
}

const received = new Map<string, string>();
const answers = new Map<string, Answer>();
const failures: string[] = [];

/** The site's root as the address of a folder: `https://…/` or `file:///…/`. Known while the script runs for the first time. */
export const siteRoot = new URL('../', (document.currentScript as HTMLScriptElement).src).href;

/** What a file of a folder that is not there holds. */
export type Answer = (file: string) => Promise<Uint8Array<ArrayBuffer> | string>;

/**
 * In the place of `fetch` in the whole bundle: what Pagefind takes for its files lies in others. It remembers what could not be had, since Pagefind
 * goes on without it in silence.
 */
export async function fetch(address: string): Promise<Response> {
  try {
    const { href } = new URL(address, siteRoot);
    for (const [folder, answer] of answers) {
      if (href.startsWith(folder)) return new Response(await answer(href.slice(folder.length).replace(/\?.*/u, '')));
    }
    throw new Error(`nothing answers for ${href}`);
  } catch (error) {
    failures.push(address);
    throw error;
  }
}

/** Answers for the files of a folder that is not there. */
export function answerBelow(folder: string, answer: Answer): void {
  answers.set(new URL(folder, siteRoot).href, answer);
}

/** The addresses that could not be had since this was last asked. */
export function takeFailures(): readonly string[] {
  return failures.splice(0);
}

/** The value of a packed script. */
export async function readPacked(path: string): Promise<unknown> {
  return jsonOf(await readPackedBytes(path));
}

/** The bytes of a packed script. */
export async function readPackedBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return unpack(await readScript(path), 'deflate');
}

/** Bytes that were packed so. */
export async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  format: CompressionFormat,
): Promise<Uint8Array<ArrayBuffer>> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** The bytes that a script holds; its path is from the site root, without `.js`. A page that was opened from a disk may fetch nothing; on http a host may say that scripts are UTF-8, which is no way to read bytes. */
export async function readScript(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const url = new URL(`${path}.js`, siteRoot);
  const address = url.href;
  if (url.protocol === 'file:') return run(address);
  const response = await globalThis.fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return bytesInScript(new Uint8Array(await response.arrayBuffer()));
}

async function run(address: string): Promise<Uint8Array<ArrayBuffer>> {
  globalThis.warraqFile ??= (bytes) => {
    received.set((document.currentScript as HTMLScriptElement).src, bytes);
  };
  const script = document.createElement('script');
  script.setAttribute('charset', 'x-user-defined');
  script.src = address;
  try {
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => {
        reject(new Error(`not loaded: ${address}`));
      };
      document.head.append(script);
    });
  } finally {
    script.remove();
  }
  const bytes = received.get(script.src);
  if (bytes === undefined) throw new Error(`${address} brought no bytes`);
  received.delete(script.src);
  return bytesOfString(bytes);
}
