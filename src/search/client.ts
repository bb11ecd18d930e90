import { fileURLToPath } from 'node:url';
import { bundleScript } from '../io/bundle.ts';

const browser = (file: string) => fileURLToPath(new URL(`../browser/${file}`, import.meta.url));

/** Bundles a module of `src/browser`, the search page's program if no other is named, with Pagefind's client; every `fetch` in it is ours. */
export function bundleClient(
  pagefind: string,
  { entry = 'search-page.tsx', format = 'iife' }: { readonly entry?: string; readonly format?: 'iife' | 'esm' } = {},
): Promise<Uint8Array> {
  return bundleScript(browser(entry), {
    format,
    inject: [browser('files.ts')],
    // Pagefind asks where its module lies; it is told by option instead.
    define: { 'import.meta.url': 'undefined' },
    modules: { 'pagefind-client': pagefind },
  });
}
