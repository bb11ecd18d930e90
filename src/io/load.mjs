import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const thisFile = fileURLToPath(import.meta.url);
const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = path.join(root, 'node_modules/.cache/warraq');
const days = 86_400_000;

// V8 optimizes what has run for a while, in threads beside. Where every core is at work and no process lives for long, that costs more than it brings: put
// off to four times as late as by itself, a clean build of 5,000 articles takes a tenth less.
setFlagsFromString('--interrupt-budget=270336');

// Packages that load programs and native code from where they lie; and Eleventy's own server, which nothing asks for, and which no module can hold.
const notBundled = ['esbuild', 'lightningcss', 'pagefind', 'tsx', '@11ty/eleventy-dev-server'];
// A bundle is a module, where older packages look for parts of Node by `require`.
const requireOfPackages = `import { createRequire as createRequireOfPackages } from 'node:module';
const require = createRequireOfPackages(import.meta.url);`;

/**
 * Loads a TypeScript module of this program, given by its path, which Node 20 can't run as it is. It is bundled into JavaScript, its packages too, where one of
 * its files changed since it last was: to translate it file by file costs every process more than a small build does, and to load packages
 * file by file twice what it costs to load them as one. That is done only where the program's folder can't be written to.
 */
export async function load(module) {
  const bundled = bundleInCache(module) ?? (await bundle(module).catch(nullIfNotWritten));
  if (bundled !== null) return import(pathToFileURL(bundled).href);
  const { register } = await import('tsx/esm/api');
  register();
  return import(pathToFileURL(module).href);
}

// A folder that can't be written to, a full disk.
function nullIfNotWritten(error) {
  if (error.syscall === undefined) throw error;
  return null;
}

/** What a module was bundled to; null where that is gone, or one of the files is another now. */
function bundleInCache(module) {
  try {
    const note = JSON.parse(readFileSync(noteOf(module), 'utf8'));
    const isCurrent = existsSync(note.bundle) && note.files.every(([file, stamp]) => stampOf(file) === stamp);
    return isCurrent ? note.bundle : null;
  } catch {
    return null;
  }
}

/** Bundles a module with all that it imports, and gives the path of the JavaScript. */
async function bundle(module) {
  const { build, stop } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [module],
    outdir: cache,
    entryNames: 'entry',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: notBundled,
    banner: { js: requireOfPackages },
    sourcemap: 'linked',
    logLevel: 'silent',
    metafile: true,
    write: false,
    plugins: [inItsPlace],
  });
  // Its own process would keep its memory for as long as this one runs.
  await stop();
  const hash = createHash('sha256');
  for (const { path: file, contents } of outputFiles) hash.update(file).update(contents);
  const folder = path.join(cache, hash.digest('hex').slice(0, 20));
  removeOld();
  write(folder, outputFiles);
  const entry = path.join(folder, 'entry.mjs');
  const files = [thisFile, ...Object.keys(metafile.inputs).map((file) => path.join(root, file))];
  const draft = `${noteOf(module)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ bundle: entry, files: files.map((file) => [file, stampOf(file)]) }));
  renameSync(draft, noteOf(module));
  return entry;
}

// Another process may write the same bundle at the same time: the first one's stays.
function write(folder, outputFiles) {
  const draft = `${folder}.${process.pid}`;
  try {
    mkdirSync(draft, { recursive: true });
    for (const { path: file, contents } of outputFiles) writeFileSync(path.join(draft, path.basename(file)), contents);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  }
}

// What a build that is under way may still be loading from stays.
function removeOld() {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const file = path.join(cache, name);
    const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (mtimeMs < Date.now() - 2 * days) rmSync(file, { recursive: true, force: true });
  }
}

const noteOf = (module) => path.join(cache, `${createHash('sha256').update(module).digest('hex').slice(0, 20)}.json`);

function stampOf(file) {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.size}` : '';
}

/** Modules find files beside them by their own address. */
const inItsPlace = {
  name: 'in its place',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:tsx?|m?js)$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      const contents = text.replaceAll(/(?<!['"])import\.meta\.url/g, JSON.stringify(pathToFileURL(file).href));
      return { contents, loader: path.extname(file).slice(1).replace('mjs', 'js') };
    });
  },
};
