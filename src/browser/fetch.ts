// Set by the scripts of `src/search/portable.ts`: path from the site root, bytes in base64.
declare global {
  var warraqFile: ((path: string, base64: string) => void) | undefined;
}

const received = new Map<string, string>();
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
    const response = url.protocol === 'file:' ? await fromScript(url) : await globalThis.fetch(url);
    if (!response.ok) throw new Error(`${response.status}`);
    return response;
  } catch (error) {
    failures.push(address);
    throw error;
  }
}

/** The addresses that could not be had since this was last asked. */
export function takeFailures(): readonly string[] {
  return failures.splice(0);
}

async function fromScript(url: URL): Promise<Response> {
  globalThis.warraqFile ??= (path, base64) => received.set(path, base64);
  const path = decodeURIComponent(url.pathname.slice(new URL(siteRoot).pathname.length));
  const script = document.createElement('script');
  script.src = new URL(`${path}.js`, siteRoot).href;
  try {
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  } finally {
    script.remove();
  }
  const base64 = received.get(path);
  if (base64 === undefined) throw new Error(`${path}.js brought no bytes`);
  received.delete(path);
  return new Response(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)));
}
