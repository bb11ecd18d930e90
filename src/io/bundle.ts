import { build, stop } from 'esbuild';

/** What a bundle takes besides the files that its entry imports. */
interface BundleParts {
  /** Files whose exports stand in the place of globals of the same name, in the whole bundle. */
  readonly inject?: readonly string[];
  /** Expressions that are written out as others. */
  readonly define?: Readonly<Record<string, string>>;
  /** Modules that lie in no file, by the name under which they are imported: their source. */
  readonly modules?: Readonly<Record<string, string>>;
  /** A module only for a program that imports it. */
  readonly format?: 'iife' | 'esm';
}

// Bundles that are being made: when none is, esbuild's own process is ended, which would keep its memory until ours ends.
let underWay = 0;

/** Bundles a program of the browser, from its entry file, into one classic script, which runs on http and on `file://`. */
export async function bundleScript(entry: string, parts: BundleParts = {}): Promise<Uint8Array> {
  underWay++;
  try {
    return await bundle(entry, parts);
  } finally {
    underWay--;
    if (underWay === 0) await stop();
  }
}

async function bundle(
  entry: string,
  { inject = [], define = {}, modules = {}, format = 'iife' }: BundleParts,
): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    // Arabic takes two bytes a letter as it is, six when it is written as escapes.
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    inject: [...inject],
    define,
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [
      {
        name: 'modules',
        setup: (bundle) => {
          bundle.onResolve({ filter: /.*/ }, ({ path }) => (path in modules ? { path, namespace: 'modules' } : null));
          bundle.onLoad({ filter: /.*/, namespace: 'modules' }, ({ path }) => ({ contents: modules[path]! }));
        },
      },
    ],
  });
  return outputFiles[0]!.contents;
}
