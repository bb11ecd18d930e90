import { close, createIndex, type IndexFile as PagefindFile } from 'pagefind';
import { pagefindVersion } from './pagefind-format.ts';

/** What all bundles share: the source of Pagefind's browser program, an ES module, and the machine code that it loads. */
interface Program {
  readonly client: string;
  readonly wasm: Uint8Array;
}

/** Pagefind's part of the search page, which is the same whatever an index holds; throws where it is of another version than the indexes. */
export async function readProgram(): Promise<Program> {
  const { index, errors } = await createIndex({ forceLanguage: 'zz' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(`Pagefind gave no program: ${failed.join('; ')}`);
    const { version } = JSON.parse(textOf(files, 'pagefind-entry.json')) as { readonly version: string };
    if (version !== pagefindVersion) throw new Error(`Pagefind ${version}, where indexes are of ${pagefindVersion}`);
    return { client: textOf(files, 'pagefind.js'), wasm: contentOf(files, 'wasm.unknown.pagefind') };
  } finally {
    await close();
  }
}

const textOf = (files: readonly PagefindFile[], name: string) => new TextDecoder().decode(contentOf(files, name));

function contentOf(files: readonly PagefindFile[], name: string): Uint8Array {
  const file = files.find(({ path }) => path === name);
  if (!file) throw new Error(`Pagefind gave no ${name}`);
  return file.content;
}
