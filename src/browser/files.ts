// Set before the scripts of `src/search/packed.ts` are loaded: each hands over its bytes in base64.
declare global {
  var warraqFile: ((base64: string) => void) | undefined;
}

const received = new Map<string, string>();
const answers = new Map<string, string>();
const shared = new Map<string, Promise<ArrayBuffer>>();
const failures: string[] = [];

/** The site's root as the address of a folder: `https://…/` or `file:///…/`. Known while the script runs for the first time. */
export const siteRoot = new URL('../', (document.currentScript as HTMLScriptElement).src).href;

/**
 * In the place of `fetch` in the whole bundle: on http it is the browser's own; a page opened as a file is given the file's
 * copy as a script. It remembers what could not be had, since Pagefind goes on without it in silence.
 */
export async function fetch(address: string): Promise<Response> {
  try {
    const url = new URL(address, siteRoot);
    const known = answers.get(url.pathname);
    if (known?.startsWith('{')) return new Response(known);
    if (known === undefined) return await load(url);
    // One file for many: it is read once.
    const file = shared.get(known) ?? load(new URL(known, siteRoot)).then((response) => response.arrayBuffer());
    shared.set(known, file);
    file.catch(() => shared.delete(known));
    return new Response(await file);
  } catch (error) {
    failures.push(address);
    throw error;
  }
}

async function load(url: URL): Promise<Response> {
  if (url.protocol === 'file:') return new Response(await fromScript(url));
  const response = await globalThis.fetch(url);
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
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
  const bytes = await fromScript(new URL(path, siteRoot));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))).text();
}

async function fromScript(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  globalThis.warraqFile ??= (base64) => {
    received.set((document.currentScript as HTMLScriptElement).src, base64);
  };
  const script = document.createElement('script');
  script.src = `${url.href}.js`;
  const address = script.src;
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
  const base64 = received.get(address);
  if (base64 === undefined) throw new Error(`${address} brought no bytes`);
  received.delete(address);
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
}
