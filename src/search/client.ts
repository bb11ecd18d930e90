import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const browser = (file: string) => fileURLToPath(new URL(`../browser/${file}`, import.meta.url));

/**
 * Bundles a module of `src/browser`, the search page's program if no other is named, with Pagefind's client into one classic script, which runs on
 * http and on `file://`; every `fetch` in it is ours.
 */
export async function bundleClient(
  pagefind: string,
  { entry = 'search-page.tsx', format = 'iife' }: { readonly entry?: string; readonly format?: 'iife' | 'esm' } = {},
): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [browser(entry)],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    // Arabic letters as they are: escaped they take three times the room.
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    inject: [browser('files.ts')],
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
