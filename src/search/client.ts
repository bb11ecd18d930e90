import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const browser = (file: string) => fileURLToPath(new URL(`../browser/${file}`, import.meta.url));

/**
 * Bundles the search page's program with Pagefind's client into one classic script, which runs on http and on `file://`;
 * every `fetch` in it is ours.
 */
export async function bundleClient(pagefind: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [browser('search-page.tsx')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    inject: [browser('fetch.ts')],
    legalComments: 'none',
    logLevel: 'silent',
    // Pagefind asks where its module lies; it is told by option instead.
    define: { 'import.meta.url': 'undefined' },
    plugins: [
      {
        name: 'pagefind-client',
        setup: (bundle) => {
          bundle.onResolve({ filter: /^pagefind-client$/ }, () => ({ path: 'pagefind-client', namespace: 'pagefind' }));
          bundle.onLoad({ filter: /.*/, namespace: 'pagefind' }, () => ({ contents: pagefind, loader: 'js' }));
        },
      },
    ],
  });
  return outputFiles[0]!.contents;
}
