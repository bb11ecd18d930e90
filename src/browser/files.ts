import { bytesInScript, bytesOfString } from './scripted-bytes.ts';

// Set before the scripts of `src/search/packed.ts` are loaded: each hands over its bytes, one to a letter.
declare global {
  var warraqFile: ((bytes: string) => void) | undefined;
}

const received = new Map<string, string>();
const answers = new Map<string, string>();
const shared = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
const failures: string[] = [];

/** The site's root as the address of a folder: `https://…/` or `file:///…/`. Known while the script runs for the first time. */
export const siteRoot = new URL('../', (document.currentScript as HTMLScriptElement).src).href;

/**
 * In the place of `fetch` in the whole bundle: every file of an index lies in a script. It remembers what could not be had, since Pagefind goes on
 * without it in silence.
 */
export async function fetch(address: string): Promise<Response> {
  try {
    const url = new URL(address, siteRoot);
    const known = answers.get(url.pathname);
    if (known?.startsWith('{')) return new Response(known);
    if (known === undefined) return new Response(await readScript(url));
    // One file for many: it is read once.
    const file = shared.get(known) ?? readScript(new URL(known, siteRoot));
    shared.set(known, file);
    file.catch(() => shared.delete(known));
    return new Response(await file);
  } catch (error) {
    failures.push(address);
    throw error;
  }
}

/** Answers for a file that is not there: JSON, or the path of another file. */
export function answerFor(path: string, answer: string): void {
  answers.set(new URL(path, siteRoot).pathname, answer);
}

/** The addresses that could not be had since this was last asked. */
export function takeFailures(): readonly string[] {
  return failures.splice(0);
}

/** The text of a packed script; `path` is from the site root, without `.js`. */
export async function readPacked(path: string): Promise<string> {
  const bytes = await readScript(new URL(path, siteRoot));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).text();
}

/** The bytes that a script holds, its address given without `.js`. A page that was opened from a disk may fetch nothing; on http a host may say that scripts are UTF-8, which is no way to read bytes. */
async function readScript(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  const address = `${url.href}.js`;
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
