import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listContent } from '../io/content.ts';
import { notePublication, recallReport, stampOfInputs } from './unchanged.ts';

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);
const options = () => ({
  content: at('content'),
  output: at('dist'),
  work: at('work'),
  baseUrl: null as string | null,
  jobs: 1,
  verify: false,
  today: '2024-05-06',
});
const stampOf = (given = options()) => stampOfInputs(given, listContent(given.content));
const recall = (given = options()) => recallReport(given, stampOf(given), listContent(given.content));

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'unchanged-'));
  for (const name of ['content', 'dist', 'work']) mkdirSync(at(name));
  writeFileSync(at('content/a.txt'), 'خبر');
  writeFileSync(at('work/report.json'), '{"published":true}');
  const stamp = stampOf();
  // A build writes the ledger among the inputs before it ends.
  writeFileSync(at('content/addresses.ndjson'), 'a');
  notePublication(options(), stamp);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('gives the report of the published site where nothing was touched', () => {
  expect(recall()).toEqual({ published: true, files: { found: 2, own: 1 } });
});

it.each<[string, () => void]>([
  [
    'an article was written',
    () => {
      writeFileSync(at('content/a.txt'), 'خبر');
    },
  ],
  [
    'an article was added',
    () => {
      writeFileSync(at('content/b.txt'), 'خبر');
    },
  ],
  [
    'an article was moved',
    () => {
      renameSync(at('content/a.txt'), at('content/b.txt'));
    },
  ],
  [
    'the settings were written',
    () => {
      writeFileSync(at('content/archive.yaml'), 'title: أرشيف');
    },
  ],
  [
    'the ledger has other bytes',
    () => {
      writeFileSync(at('content/addresses.ndjson'), 'b');
    },
  ],
  [
    'a lexicon is there',
    () => {
      writeFileSync(at('content/lexicon.tsv'), '');
    },
  ],
  [
    'the report is another',
    () => {
      writeFileSync(at('work/report.json'), '{"published":false}');
    },
  ],
  [
    'the site is gone',
    () => {
      rmSync(at('dist'), { recursive: true });
    },
  ],
])('knows nothing where %s', (_, change) => {
  change();
  expect(recall()).toBeNull();
});

it('knows nothing on another day, for another address or another folder', () => {
  expect(recall({ ...options(), today: '2024-05-07' })).toBeNull();
  expect(recall({ ...options(), baseUrl: 'https://archive.example/' })).toBeNull();
  mkdirSync(at('other'));
  expect(recall({ ...options(), output: at('other') })).toBeNull();
});
