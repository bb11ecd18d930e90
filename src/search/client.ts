import { fileURLToPath } from 'node:url';
import { bundleScript } from '../io/bundle.ts';

const browser = (file: string) => fileURLToPath(new URL(`../browser/${file}`, import.meta.url));

/** Bundles the search page's program with Pagefind's client; every `fetch` in it is ours. */
export function bundleClient(pagefind: string): Promise<Uint8Array> {
  return bundleScript(browser('search-page.tsx'), {
    inject: [browser('fetch.ts')],
    // Pagefind asks where its module lies; it is told by option instead.
    define: { 'import.meta.url': 'undefined' },
    modules: { 'pagefind-client': pagefind },
  });
}
