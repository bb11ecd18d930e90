import { createReadStream, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Encoding } from '../article/article.ts';
import { maximumBytes } from '../article/decode.ts';
import { readContent } from '../io/content.ts';
import { hintOf } from '../io/kind-hints.ts';
import type { Problem } from '../problems/problem.ts';
import { readCsv } from './csv.ts';
import type { Found } from './found.ts';
import { linesOf } from './lines.ts';
import { readNdjson } from './ndjson.ts';
import { readSavedPage } from './saved-page.ts';
import { readWordpress } from './wordpress.ts';

const kinds: Readonly<Record<string, 'ndjson' | 'csv' | 'wordpress'>> = {
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.xml': 'wordpress',
  '.wxr': 'wordpress',
  '.rss': 'wordpress',
  '.atom': 'wordpress',
};

/** What a source holds, in its order: a file by its ending, or a folder of saved web pages; or why it is none of these. Nothing is read before it is asked for. */
export function openSource(source: string, encoding: Encoding | null): AsyncIterable<Found> | Problem {
  const stat = statSync(source, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return readPages(source, encoding);
  const kind = kinds[path.extname(source).toLowerCase()];
  if (!stat?.isFile() || !kind) return noSource(source, stat !== undefined);
  const name = path.basename(source);
  const pieces = createReadStream(source, { highWaterMark: 1 << 20 });
  if (kind === 'ndjson') return readNdjson(name, linesOf(pieces, encoding ?? 'utf-8'));
  const lines = linesOf(pieces, encoding);
  return kind === 'csv' ? readCsv(name, lines) : readWordpress(name, lines);
}

async function* readPages(root: string, encoding: Encoding | null): AsyncGenerator<Found> {
  const exists = (file: string) => statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile() === true;
  for (const file of filesBelow(root, '')) {
    if (!/\.x?html?$/iu.test(file) || !exists(file)) {
      yield { kind: 'passed', place: { file, line: 1 }, what: file, why: { reason: 'not-a-page', value: '' } };
      continue;
    }
    const bytes = readContent(root, file, maximumBytes);
    yield await Promise.resolve(
      'code' in bytes ? { kind: 'problem', problem: bytes } : readSavedPage(file, bytes, encoding, exists),
    );
  }
}

// One folder at a time, sorted; a linked folder is passed over as a file is.
function* filesBelow(root: string, folder: string): Generator<string> {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const below = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(root, below);
    else yield below;
  }
}

const noSource = (source: string, exists: boolean): Problem => ({
  code: 'wrong-use',
  file: source,
  line: null,
  found: exists ? `a ${path.extname(source) || 'nameless kind of'} file` : 'nothing',
  expected: `a folder of saved .html pages, or a file that ends in ${Object.keys(kinds).join(' ')}`,
  hint: (exists ? hintOf(source) : null) ?? 'warraq import articles.ndjson',
});
